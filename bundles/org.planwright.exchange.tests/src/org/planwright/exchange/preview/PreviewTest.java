package org.planwright.exchange.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.export.PrintedPlans;

class PreviewTest {

	private static final String TEXT = """
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			// 待环保局复核
			森林覆盖率达到「森林覆盖率.目标」，水质持续改善。
			@ 牵头 县林业局

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			    指标 水质达标率  单位 %  基期 90  目标 ≥95  约束性
			}

			专栏2：重点项目 {
			  1. 灌区改造工程，改造渠道118公里。
			  @ 投资 24000万元
			  2. 河道整治工程，治理河道20公里。
			}

			第二章　组织实施
			各部门分工负责。
			""";

	private final Preview preview = new Preview("河湾县", Optional.empty());

	private PreviewDocument render(String text) {
		return preview.render(PrintedPlans.plan(text));
	}

	private static int line(String text, String part) {
		return (int) text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count() + 1;
	}

	/** The HTML of the innermost element that prints a line. */
	private static String shown(PreviewDocument document, String text, String part) {
		String id = document.idAt(line(text, part)).orElseThrow();
		String html = document.html();
		int start = html.lastIndexOf('<', html.indexOf("id=\"" + id + "\""));
		return html.substring(start, html.indexOf('\n', start)).replaceAll("<[^>]+>", "|");
	}

	@Test
	void eachPrintedLineLeadsToItsElement() {
		PreviewDocument document = render(TEXT);
		for (String part : new String[] { "第一章", "水质持续改善", "2. 河道整治工程", "各部门分工负责", "1. 灌区改造工程" }) {
			assertTrue(shown(document, TEXT, part).contains(part), part + ": " + shown(document, TEXT, part));
		}
		assertTrue(shown(document, TEXT, "指标 水质达标率").contains("|水质达标率|"), shown(document, TEXT, "指标 水质达标率"));
	}

	@Test
	void aLineThatIsNotPrintedLeadsToTheOneAboveIt() {
		PreviewDocument document = render(TEXT);
		assertTrue(shown(document, TEXT, "// 待环保局").contains("第一章"));
		assertTrue(shown(document, TEXT, "@ 投资").contains("灌区改造工程"));
	}

	@Test
	void eachElementLeadsBackToItsLine() {
		PreviewDocument document = render(TEXT);
		List<String> lines = TEXT.lines().toList();
		Matcher items = Pattern.compile("<p class=\"item\" id=\"([^\"]+)\">([^<]+)</p>").matcher(document.html());
		int found = 0;
		while (items.find()) {
			assertEquals(items.group(2), lines.get(document.lineOf(items.group(1)).orElseThrow() - 1).strip());
			found++;
		}
		assertEquals(2, found);
		assertTrue(document.lineOf("b99").isEmpty());
	}

	@Test
	void theTitleLeadsToItsHeader() {
		PreviewDocument document = render("地区：河湾县  县级\n" + TEXT);
		assertEquals(2, document.lineOf(document.anchors().get(0).id()).orElseThrow());
	}

	@Test
	void referencesShowTheirValues() {
		assertTrue(render(TEXT).html().contains("森林覆盖率达到32.4%，水质持续改善"));
	}

	@Test
	void anEditInAParagraphReplacesThatParagraph() {
		PreviewDocument before = render(TEXT);
		PreviewUpdate update = preview.update(before, PrintedPlans.plan(TEXT.replace("各部门分工负责。", "各部门各负其责。")));
		assertEquals(1, update.changes().size(), update.changes().toString());
		PreviewChange.Replaced replaced = (PreviewChange.Replaced) update.changes().get(0);
		assertTrue(replaced.html().contains("各部门各负其责。"));
		assertEquals(line(TEXT, "各部门分工负责"), before.lineOf(replaced.id()).orElseThrow());
	}

	@Test
	void aValueThatIsReferredToChangesWhereItIsPrinted() {
		PreviewUpdate update = preview.update(render(TEXT), PrintedPlans.plan(TEXT.replace("目标 32.4", "目标 33.5")));
		String html = update.changes().toString();
		assertTrue(html.contains("森林覆盖率达到33.5%") && html.contains("<td>33.5</td>"), html);
		assertFalse(html.contains("灌区改造"), html);
	}

	@Test
	void linesThatMoveChangeNothingButTheAnchors() {
		PreviewDocument before = render(TEXT);
		PreviewUpdate update = preview.update(before, PrintedPlans.plan("// 第三稿\n\n" + TEXT));
		assertEquals(List.of(), update.changes());
		assertEquals(before.anchors().getLast().sourceLine() + 2, update.document().anchors().getLast().sourceLine());
		assertEquals(before.html(), update.document().html());
	}

	@Test
	void changesTurnTheShownDocumentIntoTheNewOne() {
		Random random = new Random(20261129);
		List<String> lines = new ArrayList<>(TEXT.lines().toList());
		PreviewDocument document = render(TEXT);
		List<String> shown = blocks(document);
		for (int i = 0; i < 60; i++) {
			int at = random.nextInt(lines.size());
			switch (random.nextInt(4)) {
				case 0 -> lines.remove(at);
				case 1 -> lines.add(at, "新增一段第" + i + "次修改的文字。");
				case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
				default -> lines.set(at, lines.get(at) + "改");
			}
			PreviewUpdate update = preview.update(document, PrintedPlans.plan(String.join("\n", lines)));
			document = update.document();
			update.changes().forEach(change -> apply(change, shown));
			assertEquals(blocks(document), shown, String.join("\n", lines));
			assertEquals(document.anchors().size(), document.anchors().stream().map(Anchor::id).distinct().count());
		}
	}

	private static List<String> blocks(PreviewDocument document) {
		String html = document.html();
		String main = html.substring(html.indexOf("<main>\n") + 7, html.indexOf("</main>"));
		return new ArrayList<>(List.of(main.split("(?=<div class=\"block\")")));
	}

	private static void apply(PreviewChange change, List<String> shown) {
		switch (change) {
			case PreviewChange.Replaced replaced -> shown.set(index(shown, replaced.id()), replaced.html());
			case PreviewChange.Inserted inserted -> shown.add(index(shown, inserted.after()) + 1, inserted.html());
			case PreviewChange.Removed removed -> shown.remove(index(shown, removed.id()));
		}
	}

	private static int index(List<String> shown, String id) {
		for (int i = 0; i < shown.size(); i++) {
			if (shown.get(i).startsWith("<div class=\"block\" id=\"" + id + "\">")) {
				return i;
			}
		}
		throw new AssertionError(id);
	}

	@Test
	void aScriptCarriesWhatIsTypedAsText() {
		PreviewUpdate update = preview.update(render(TEXT), PrintedPlans.plan(TEXT.replace("各部门分工负责。", "见\"</script>'\u2028附件。")));
		String script = update.changes().get(0).script();
		assertFalse(script.contains("</script>") || script.contains("\u2028"), script);
		assertTrue(script.startsWith("document.getElementById(\"b"), script);
	}

	@Test
	void figuresAreShownFromTheirFiles(@TempDir Path folder) throws IOException {
		Files.write(folder.resolve("水系.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		String html = new Preview("河湾县", Optional.of(folder)).render(PrintedPlans.plan("图1 水系图\n@ 文件 水系.png\n")).html();
		assertTrue(html.contains("<img src=\"" + folder.toUri().toASCIIString()), html);
	}
}
