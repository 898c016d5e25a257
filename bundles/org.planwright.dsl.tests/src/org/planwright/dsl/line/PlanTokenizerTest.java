package org.planwright.dsl.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is what its beginning says it is. */
class PlanTokenizerTest {

	/** Tokens without blanks, each as KIND:text. */
	private static List<String> tokens(String text) {
		PlanTokens tokens = PlanTokenizer.tokenize(text);
		List<String> found = new ArrayList<>();
		int end = 0;
		for (int i = 0; i < tokens.size(); i++) {
			assertEquals(end, tokens.start(i));
			assertTrue(tokens.end(i) >= end);
			end = tokens.end(i);
			if (tokens.kind(i) != PlanTokens.WS) {
				found.add(tokens.kind(i).replace("RULE_", "") + ':' + text.substring(tokens.start(i), end));
			}
		}
		assertEquals(text.length(), end, "every character belongs to a token");
		return found;
	}

	private static String first(String text) {
		return tokens(text).get(0);
	}

	private static List<String> inBox(String line) {
		List<String> tokens = tokens("专栏1：水利 {\n  " + line + "\n}");
		return tokens.subList(4, tokens.size() - 1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"第一篇 开篇|第一篇", "第三章　发展蓝图|第三章", "第 2 节 目标|第 2 节", "第十二章发展蓝图|第十二章", "一、主要目标|一、", "（一）做强县城|（一）", "(二)做美乡村|(二)",
			"1.道路|1.", "1．道路|1．", "1、道路|1、", "（1）道路|（1）", "(2) 道路|(2)"})
	void shortLinesWithANumberAreHeadings(String line, String number) {
		assertEquals("HEADING_NO:" + number, first(line));
	}

	@ParameterizedTest
	@ValueSource(strings = {"一、加快建设。", "（一）加快建设，补齐短板；", "1.5万人", "第三章的要求是加快建设，补齐短板。", "一是加快建设", "2025年完成", "全县发展改革工作", "专栏所列项目由各部门落实。", "图强奋进", "表里如一", "注意防火",
			"指标 地区生产总值", "类别 经济", "列 指标、单位", "1. 这一行太长了，不会是标题，因为它有超过四十个字的内容，写的是一件具体的工作，还要写清楚责任单位和完成时限"})
	void sentencesAndOrdinaryWordsAreParagraphs(String line) {
		assertEquals(List.of("LINE_START:", "TEXT:" + line), tokens(line));
	}

	@Test
	void aBackslashMakesAnyLineAParagraph() {
		assertEquals(List.of("LINE_START:\\", "TEXT:第一章　总则"), tokens("\\第一章　总则"));
		assertEquals(List.of("LINE_START:\\", "TEXT:// 不是注释"), tokens("\\// 不是注释"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"篇 附则|篇", "章 附则|章", "节 一、目标|节", "目 一、很长的标题……，还有逗号，|目"})
	void aKeywordMakesAHeading(String line, String keyword) {
		assertEquals('\'' + keyword + "':" + keyword, first(line));
	}

	@Test
	void principlesFiguresAndComments() {
		assertEquals(List.of("DASH:——", "TEXT:坚持绿色发展。"), tokens("——坚持绿色发展。"));
		assertEquals(List.of("DASH:--", "TEXT:坚持绿色发展。"), tokens("-- 坚持绿色发展。"));
		assertEquals(List.of("FIGURE_NO:图1", "TEXT:空间布局"), tokens("图1 空间布局"));
		assertEquals(List.of("FIGURE_NO:图", "COLON:：", "TEXT:空间布局"), tokens("图：空间布局"));
		assertEquals(List.of("SL_COMMENT:// 待核\n", "LINE_START:", "TEXT:正文"), tokens("// 待核\n正文"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"专栏1：水利 {", "专栏1:水利{", "专栏 1 水利 {", "专栏一：水利 {", "专栏：水利 {", "专栏1-2：水利 {", "指标表：主要指标 {", "表2：分区 {", "表：分区 {", "名词解释 {", "目录 {", "名词解释：{"})
	void openersOpenAFrame(String line) {
		List<String> tokens = tokens(line + "\n}");
		assertEquals(List.of("'{':{", "'}':}"), tokens.subList(tokens.size() - 2, tokens.size()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"专栏1：水利", "表2：分区", "目录", "名词解释"})
	void anOpenerWithoutItsSignOpensAFrame(String line) {
		assertTrue(tokens(line + "\n  内容\n}").contains("FRAME_OPEN:"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"专栏建设要突出重点。", "专栏1列出了工程；各地照此办理。", "表1所示的数据", "目录学", "表决通过后实施"})
	void wordsThatOpenersBeginWithAreProseToo(String line) {
		assertEquals("LINE_START:", first(line));
	}

	@Test
	void linesOfABox() {
		assertEquals(List.of("GROUP_NO:一、", "TEXT:防洪"), inBox("一、防洪"));
		assertEquals(List.of("'组':组", "NUMBER:1、", "TEXT:防洪"), inBox("组 1、 防洪"));
		assertEquals(List.of("ITEM_NO:（一）", "TEXT:堤防，12公里。"), inBox("（一）堤防，12公里。"));
		assertEquals(List.of("ITEM_NO:①", "TEXT:堤防"), inBox("① 堤防"));
		assertEquals(List.of("ITEM_NO:01", "TEXT:堤防"), inBox("01 堤防"));
		assertEquals(List.of("'项':项", "NUMBER:一、", "TEXT:堤防"), inBox("项 一、堤防"));
		assertEquals(List.of("'注':注", "COLON:：", "TEXT:五年累计"), inBox("注：五年累计"));
		assertEquals(List.of("'类别':类别", "VALUE:经济发展"), inBox("类别 经济发展"));
		assertEquals(List.of("'列':列", "VALUE:指标", "SEPARATOR:、", "VALUE:2030年"), inBox("列 指标、2030年"));
		assertEquals(List.of("LINE_START:", "TEXT:用于说明的一段话。"), inBox("用于说明的一段话。"));
		assertEquals(List.of("'|':|", "VALUE:甲", "BAR:|", "BAR:|", "VALUE:a\\|b", "ROW_END:|"), inBox("| 甲 | | a\\|b |"));
	}

	@Test
	void keysEndValuesOnlyWithBlanksAround() {
		assertEquals(List.of("'指标':指标", "NUMBER:1.", "VALUE:与目标同步 增长", "'单位':单位", "VALUE:%", "'目标':目标", "VALUE:≥45", "'约束性':约束性"),
				inBox("指标 1. 与目标同步 增长  单位 %  目标 ≥45  约束性"));
	}

	@Test
	void namesMayEqualKeywords() {
		assertEquals(List.of("'指标':指标", "VALUE:单位", "'单位':单位", "VALUE:%"), inBox("指标 单位 单位 %"));
		assertEquals(List.of("LINE_START:", "TEXT:正文", "'@':@", "'支撑':支撑", "VALUE:目标"), tokens("正文\n@ 支撑 目标"));
	}

	@Test
	void quotesKeepKeysInValues() {
		assertEquals(List.of("'指标':指标", "VALUE:\"按 目标 分解率\"", "'单位':单位", "VALUE:%"), inBox("指标 \"按 目标 分解率\" 单位 %"));
		assertEquals(List.of("'地点':地点", "VALUE:\"甲、乙\"", "SEPARATOR:、", "VALUE:丙"), tokens("正文\n@ 地点 \"甲、乙\"、丙").subList(3, 7));
		assertEquals(List.of("'备注':备注", "VALUE:\"缺右引号 目标"), tokens("正文\n@ 备注 \"缺右引号 目标").subList(3, 5));
	}

	@Test
	void anAnnotationNeedsALineAboveIt() {
		assertEquals(List.of("DAMAGED_LINE:@ 牵头 县水利局"), tokens("@ 牵头 县水利局"));
		assertEquals("DAMAGED_LINE:@ 牵头 县水利局", tokens("专栏1：水利 {\n}\n@ 牵头 县水利局").get(5));
	}

	@Test
	void referencesChecksAndNoteMarksInProse() {
		assertEquals(List.of("LINE_START:", "TEXT:达到32%", "'「=':「=", "VALUE:森林覆盖率", "'.':.", "VALUE:目标", "'」':」", "TEXT:，", "NOTE_MARK:^⑧", "TEXT:。"),
				tokens("达到32%「=森林覆盖率.目标」，^⑧。"));
		assertEquals(List.of("LINE_START:", "TEXT:办好「一件事」和「最多跑一次.改革」"), tokens("办好「一件事」和「最多跑一次.改革」"));
		assertEquals(List.of("LINE_START:", "TEXT:写作\\「森林覆盖率.目标」和\\^8"), tokens("写作\\「森林覆盖率.目标」和\\^8"));
	}

	@Test
	void halfAndFullWidthSignsAreEqual() {
		assertEquals("'规划':规划", first("规划: 甲县十五五纲要"));
		assertEquals("COLON::", tokens("规划: 甲县十五五纲要").get(1));
		assertEquals(List.of("'注':注", "COLON::", "TEXT:累计"), inBox("注: 累计"));
		assertEquals("HEADING_NO:（1)", first("（1)道路"));
		assertEquals("HEADING_NO:１．", first("１．道路"));
	}

	@Test
	void blanksOfAllKindsAreBlanks() {
		assertEquals(tokens("规划：甲\n第一章 总则"), tokens("\uFEFF规划：甲\n\t\u3000第一章\u3000总则").stream().toList());
		assertEquals(List.of("'规划':规划", "COLON:：", "VALUE:甲", "HEADING_NO:第一章", "TEXT:总则"), tokens("规划：甲\r\n\r\n第一章 总则\r\n"));
		assertEquals(List.of("'规划':规划", "COLON:：", "VALUE:甲", "HEADING_NO:第一章", "TEXT:总则"), tokens("规划：甲\r第一章 总则"));
	}

	@Test
	void hanziOfTheSupplementaryPlanesAreOrdinary() {
		assertEquals(List.of("LINE_START:", "TEXT:建设𠅤家湾水库。"), tokens("建设𠅤家湾水库。"));
		assertEquals(List.of("'指标':指标", "VALUE:𠅤家湾蓄水量", "'单位':单位", "VALUE:𠅤"), inBox("指标 𠅤家湾蓄水量 单位 𠅤"));
	}

	@Test
	void termsOfAGlossary() {
		assertEquals(List.of("TERM_MARK:2.", "TERM_NAME:两品一标", "COLON:：", "TEXT:指绿色食品等。"), tokens("名词解释 {\n  2. 两品一标：指绿色食品等。\n}").subList(2, 6));
		assertEquals(List.of("TERM_NAME:一圈", "COLON::", "TEXT:县城"), tokens("名词解释 {\n  一圈:县城\n}").subList(2, 5));
	}

	@Test
	void aHeaderIsOneBeforeAnythingThatIsPrinted() {
		assertEquals("'标题':标题", first("标题：甲县规划"));
		assertEquals("HEADER_TEXT:某处来文", tokens("规划：甲\n某处来文\n标题：乙").get(3));
		assertEquals("LINE_START:", tokens("第一章 总则\n标题：乙").get(2));
	}

	@Test
	void aFrameWithoutItsEndEndsByIndentationAtTheLatest() {
		assertEquals("HEADING_NO:第二章", tokens("专栏1：水利 {\n  1. 堤防\n第二章 保障").get(7));
		assertEquals(List.of("FRAME_END:", "LINE_START:", "TEXT:正文。"), tokens("专栏1：水利 {\n  1. 堤防\n正文。").subList(6, 9));
	}

	@Test
	void anOpenerCutInItsWordStillOpens() {
		assertTrue(tokens("名词解\n  2. 甲：乙\n}").contains("TERM_NAME:甲"));
		assertEquals("LINE_START:", first("名词\n解释"));
	}

	@Test
	void nothingIsNothing() {
		assertEquals(List.of(), tokens(""));
		assertEquals(List.of(), tokens("\uFEFF"));
		assertEquals(List.of(), tokens("\n\n \r\n"));
		assertEquals(List.of("SL_COMMENT:// 完"), tokens("// 完"));
	}

	@Test
	void textThatTemptsToLookFarAheadIsRead() {
		List<String> heavy = List.of("建设".repeat(500_000), "「".repeat(1_000_000), "「=".repeat(500_000), "^".repeat(1_000_000), "\\".repeat(1_000_000), "正文\n@ 规模 " + "甲 ".repeat(400_000),
				"正文\n@ 规模 " + "\"、".repeat(400_000), "专栏1：水利\n".repeat(100_000), "表1 分区\n".repeat(100_000), "目录\n".repeat(200_000), "专栏1：水利 {\n".repeat(80_000), "名词\n".repeat(200_000),
				"标".repeat(3) + "\n".repeat(900_000), "说明\n".repeat(300_000), "专栏1：水利 {\n" + "| ".repeat(400_000));
		for (String text : heavy) {
			PlanTokens tokens = PlanTokenizer.tokenize(text);
			assertEquals(text.length(), tokens.end(tokens.size() - 1));
		}
	}
}
