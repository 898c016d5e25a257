package org.planwright.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** The outline of a plan and what of it can be folded, as a client of the language server is told. */
@ExtendWith(SpeaksChinese.class)
class OutlineTest {

	private static final String PLAN = """
			规划：岱河县十五五纲要
			标题：岱河县国民经济和社会发展第十五个五年规划纲要
			规划期：2026—2030年  基期 2025年

			// 指标表以县统计局
			// 的口径为准
			第一篇　总体要求
			第一章　发展基础
			“十四五”时期，全县经济稳中有进。
			第一节　主要成就
			一、综合实力增强
			地区生产总值年均增长5.6%。
			@ 牵头 县统计局
			第二章　发展目标
			专栏1：主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  类别 经济发展
			  指标 常住人口城镇化率  单位 %  基期 45.1  目标 50  预期性
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥40.0  约束性
			  @ 牵头 县林业局
			}
			第二篇　重点任务
			专栏2：生态工程 {
			  一、林业建设
			  1. 退耕还林工程，规模12万亩。
			  @ 规模 12万亩  投资 3亿元  建设期 2026—2028年
			  2. 低效林改造工程。
			}
			名词解释 {
			  1. 森林覆盖率：森林面积占土地面积的比重。
			}
			""";

	@TempDir
	Path folder;

	@Test
	void whatStandsBelowAHeadingIsWithinIt() throws Exception {
		assertEquals(List.of("岱河县国民经济和社会发展第十五个五年规划纲要", "第一篇　总体要求", ". 第一章　发展基础", ". . 第一节　主要成就", ". . . 一、综合实力增强", ". 第二章　发展目标", ". . 专栏1 主要指标",
				". . . 经济发展", ". . . . 常住人口城镇化率", ". . . 绿色生态", ". . . . 森林覆盖率", "第二篇　重点任务", ". 专栏2 生态工程", ". . 一、林业建设", ". . . 1. 退耕还林工程", ". . . 2. 低效林改造工程",
				". 名词解释", ". . 森林覆盖率"), lines(symbols(PLAN), ""));
	}

	@Test
	void detailsTellValuesAtAGlance() throws Exception {
		List<DocumentSymbol> symbols = symbols(PLAN);
		assertEquals("2026—2030年", find(symbols, "岱河县").getDetail());
		assertEquals("约束性  38.5→≥40.0  %", find(symbols, "森林覆盖率").getDetail());
		assertEquals("12万亩  3亿元  2026—2028年", find(symbols, "1. 退耕还林工程").getDetail());
		assertEquals("2个指标", find(symbols, "专栏1").getDetail());
		assertEquals("2个项目", find(symbols, "专栏2").getDetail());
	}

	@Test
	void aSymbolReachesToTheEndOfWhatIsWithinIt() throws Exception {
		List<DocumentSymbol> symbols = symbols(PLAN);
		assertEquals(new Position(13, 0), find(symbols, "第二章").getRange().getStart());
		assertEquals(new Position(21, 1), find(symbols, "第二章").getRange().getEnd());
		assertEquals(new Position(12, 9), find(symbols, "一、综合").getRange().getEnd());
		assertEquals(new Position(20, 11), find(symbols, "绿色生态").getRange().getEnd());
		assertEquals(new Position(19, 5), find(symbols, "森林覆盖率").getSelectionRange().getStart());
		assertEquals(new Position(19, 10), find(symbols, "森林覆盖率").getSelectionRange().getEnd());
	}

	@Test
	void everySymbolIsWithinTheOneAboveItAndHasAName() throws Exception {
		for (DocumentSymbol symbol : symbols(PLAN + "专栏3：  {\n  指标   单位 %\n  1. \n}\n")) {
			assertNested(symbol);
		}
	}

	@Test
	void sectionsFramesAndCommentsAreFolded() throws Exception {
		List<String> folds = folds(PLAN);
		assertEquals(List.of("0-2 region", "6-21 region", "7-12 region", "9-12 region", "10-12 region", "13-21 region", "14-21 region", "16-17 region", "18-20 region", "22-31 region", "23-28 region",
				"24-27 region", "29-31 region", "4-5 comment"), folds);
	}

	@Test
	void aFrameThatIsNotClosedAndAnEmptyPlanAreNoTrouble() throws Exception {
		assertEquals(List.of("0-1 region"), folds("专栏1：工程 {\n  1. 灌区改造工程。\n"));
		assertEquals(List.of(), folds(""));
		assertEquals(List.of(), symbols(""));
	}

	@Test
	void realDraftsHaveTheirChaptersInOrder() throws Exception {
		String drafts = System.getenv("PLANWRIGHT_DRAFTS");
		Assumptions.assumeTrue(drafts != null, "PLANWRIGHT_DRAFTS is not set");
		try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(drafts), "*.txt")) {
			for (Path file : files) {
				List<DocumentSymbol> symbols = symbols(Files.readString(file));
				List<DocumentSymbol> all = new ArrayList<>();
				symbols.forEach(symbol -> all(symbol, all));
				assertTrue(all.stream().filter(symbol -> symbol.getKind() == SymbolKinds.HEADING).count() > 50, file + ": " + all.size());
				symbols.forEach(OutlineTest::assertNested);
				assertEquals(symbols.stream().sorted(Comparator.comparingInt(symbol -> symbol.getRange().getStart().getLine())).toList(), symbols);
			}
		}
	}

	private static void assertNested(DocumentSymbol symbol) {
		assertTrue(!symbol.getName().isBlank());
		assertTrue(before(symbol.getRange().getStart(), symbol.getSelectionRange().getStart()) && before(symbol.getSelectionRange().getEnd(), symbol.getRange().getEnd()), symbol.toString());
		for (DocumentSymbol child : symbol.getChildren()) {
			assertTrue(before(symbol.getRange().getStart(), child.getRange().getStart()) && before(child.getRange().getEnd(), symbol.getRange().getEnd()), child.toString());
			assertNested(child);
		}
	}

	private static boolean before(Position first, Position second) {
		return first.getLine() < second.getLine() || first.getLine() == second.getLine() && first.getCharacter() <= second.getCharacter();
	}

	private static List<String> lines(List<DocumentSymbol> symbols, String indent) {
		List<String> lines = new ArrayList<>();
		for (DocumentSymbol symbol : symbols) {
			lines.add(indent + symbol.getName());
			lines.addAll(lines(symbol.getChildren(), indent + ". "));
		}
		return lines;
	}

	private static DocumentSymbol find(List<DocumentSymbol> symbols, String name) {
		List<DocumentSymbol> all = new ArrayList<>();
		symbols.forEach(symbol -> all(symbol, all));
		return all.stream().filter(symbol -> symbol.getName().startsWith(name)).findFirst().orElseThrow();
	}

	private static void all(DocumentSymbol symbol, List<DocumentSymbol> all) {
		all.add(symbol);
		symbol.getChildren().forEach(child -> all(child, all));
	}

	private List<String> folds(String text) throws Exception {
		Path file = write(text);
		try (TestServer server = new TestServer(folder)) {
			assertTrue(server.announced().getFoldingRangeProvider().getLeft());
			server.open(file, text);
			List<FoldingRange> ranges = server.ask(service -> service.foldingRange(new FoldingRangeRequestParams(TestServer.id(file))));
			return ranges.stream().map(range -> range.getStartLine() + "-" + range.getEndLine() + (FoldingRangeKind.Comment.equals(range.getKind()) ? " comment" : " region")).toList();
		}
	}

	private List<DocumentSymbol> symbols(String text) throws Exception {
		Path file = write(text);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, text);
			return server.ask(service -> service.documentSymbol(new DocumentSymbolParams(TestServer.id(file)))).stream().map(symbol -> symbol.getRight()).toList();
		}
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("岱河县.plan"), text);
	}
}
