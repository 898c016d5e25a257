package org.planwright.exchange.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;
import org.planwright.exchange.preview.PreviewLine.Kind;

/** The paragraphs of a preview, and what of them changes with an edit. */
class PreviewLinesTest {

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

	private static List<PreviewLine> lines(String text) {
		return PreviewLines.of(PrintedPlans.plan(text), "河湾县");
	}

	private static int source(String text, String part) {
		return (int) text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count();
	}

	private static PreviewLine with(List<PreviewLine> lines, String part) {
		return lines.stream().filter(line -> line.text().contains(part)).findFirst().orElseThrow();
	}

	@Test
	void eachParagraphKnowsTheLineItPrints() {
		List<PreviewLine> lines = lines(TEXT);
		for (String part : List.of("第一章", "水质持续改善", "1. 灌区改造工程", "2. 河道整治工程", "各部门分工负责")) {
			assertEquals(source(TEXT, part), with(lines, part).source(), part);
		}
		assertTrue(lines.stream().noneMatch(line -> line.text().contains("待环保局") || line.text().contains("24000") || line.text().contains("牵头")));
	}

	@Test
	void eachRowOfATableKnowsTheLineItPrints() {
		TableGrid grid = lines(TEXT).stream().filter(line -> line.kind() == Kind.TABLE).findFirst().orElseThrow().grid();
		TableGrid.Cell cell = grid.cells().stream().filter(each -> each.text().equals("水质达标率")).findFirst().orElseThrow();
		assertEquals(source(TEXT, "指标 水质达标率"), grid.sources().get(cell.row()));
	}

	@Test
	void referencesShowTheirValues() {
		with(lines(TEXT), "森林覆盖率达到32.4%，水质持续改善");
	}

	@Test
	void boxesAreFramed() {
		List<PreviewLine> lines = lines(TEXT);
		assertTrue(with(lines, "灌区改造工程").framed());
		assertTrue(!with(lines, "各部门分工负责").framed());
	}

	@Test
	void aPlanWithoutATitleHasThatOfItsFile() {
		assertEquals("河湾县", lines("各部门分工负责。\n").getFirst().text());
	}

	@Test
	void anEditInAParagraphChangesThatParagraph() {
		List<PreviewLine> before = lines(TEXT);
		List<PreviewLine> after = lines(TEXT.replace("各部门分工负责。", "各部门各负其责。"));
		assertEquals(new Unchanged(before.size() - 1, 0), Unchanged.between(before, after));
		assertEquals("各部门各负其责。", after.getLast().text());
	}

	@Test
	void aValueThatIsReferredToChangesWhereItIsPrinted() {
		List<PreviewLine> before = lines(TEXT);
		List<PreviewLine> after = lines(TEXT.replace("目标 32.4", "目标 33.5"));
		Unchanged unchanged = Unchanged.between(before, after);
		assertEquals(before.indexOf(with(before, "森林覆盖率达到")), unchanged.head());
		assertEquals(Kind.TABLE, before.get(before.size() - 1 - unchanged.tail()).kind());
	}

	@Test
	void linesThatMoveChangeNothingButTheSources() {
		List<PreviewLine> before = lines(TEXT);
		List<PreviewLine> after = lines("// 第三稿\n\n" + TEXT);
		assertEquals(new Unchanged(before.size(), 0), Unchanged.between(before, after));
		assertEquals(before.getLast().source() + 2, after.getLast().source());
	}

	@Test
	void whatIsUnchangedAndWhatIsNewMakeThePreview() {
		Random random = new Random(20261129);
		List<String> text = new ArrayList<>(TEXT.lines().toList());
		List<PreviewLine> before = lines(TEXT);
		for (int i = 0; i < 60; i++) {
			int at = random.nextInt(text.size());
			switch (random.nextInt(4)) {
				case 0 -> text.remove(at);
				case 1 -> text.add(at, "新增一段第" + i + "次修改的文字。");
				case 2 -> Collections.swap(text, at, random.nextInt(text.size()));
				default -> text.set(at, text.get(at) + "改");
			}
			List<PreviewLine> after = lines(String.join("\n", text));
			Unchanged unchanged = Unchanged.between(before, after);
			List<PreviewLine> shown = new ArrayList<>(before.subList(0, unchanged.head()));
			shown.addAll(after.subList(unchanged.head(), after.size() - unchanged.tail()));
			shown.addAll(before.subList(before.size() - unchanged.tail(), before.size()));
			assertEquals(after.size(), shown.size());
			for (int line = 0; line < shown.size(); line++) {
				assertTrue(shown.get(line).looksLike(after.get(line)), "edit " + i + ", paragraph " + line);
			}
			before = after;
		}
	}
}
