package org.planwright.exchange.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Fixtures;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.Losses;
import org.planwright.exchange.Parsed;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.report.EntryKind;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Paragraph;

/** Headings, paragraphs cut in two, page furniture, and prose that looks like something else. */
class ProseTest {

	@Test
	void headingsOfEveryLevelAreRecognised() throws Exception {
		String text = Fixtures.HEAD + "第二篇 任务\n第3章　产业\n第一节\t农业\n一、种植业\n（一）粮食\n1.水稻\n（1）良种\n";
		List<Heading> headings = Parsed.plan(Fixtures.imported(text).planText()).getBlocks().stream()
				.filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		assertEquals(List.of("第一章 总体要求", "第一节 规划目标", "第二篇 任务", "第3章 产业", "第一节 农业", "一、 种植业", "（一） 粮食", "1. 水稻", "（1） 良种"),
				headings.stream().map(heading -> heading.getNumber() + " " + heading.getTitle()).toList());
	}

	@Test
	void aLongHeadingGetsItsKeyword() throws Exception {
		String title = "一、坚持把发展经济的着力点放在实体经济上 加快构建具有县域特色的现代化产业体系和城乡融合发展新格局";
		ImportResult result = Fixtures.imported(Fixtures.HEAD + title + "\n内容在此。\n");
		assertEquals("目 " + title, result.planText().lines().filter(line -> line.contains("着力点")).findFirst().orElseThrow());
		Losses.assertNone(result);
	}

	@Test
	void numberedSentencesAreNoHeadings() {
		assertEquals("（一）强化领导。县政府统一部署，部门分工落实。\n第一节课要讲好，讲出特色，讲出水平来。",
				Fixtures.planOf("（一）强化领导。县政府统一部署，部门分工落实。\n第一节课要讲好，讲出特色，讲出水平来。\n"));
	}

	@Test
	void aParagraphCutAtAPageEndIsPutTogether() {
		ImportResult result = Fixtures.imported(Fixtures.HEAD
				+ "坚持农业农村优先发展，稳步提高粮食综合生产能力，推动种业振兴和农机装备升级，全面推\n\n12\n\n进乡村振兴，让农民有更多获得感。\n");
		assertEquals(true, result.planText().contains("全面推进乡村振兴"));
		assertEquals(1, result.report().noiseCount(NoiseKind.PAGE_NUMBER));
		assertEquals(List.of("装备升级，全面推｜进乡村振兴，"), result.report().entries(EntryKind.HEALED_BREAK).stream()
				.map(entry -> entry.arguments().get(0)).map(text -> text.replaceFirst("^.*(?=｜)", "装备升级，全面推")).toList());
		Losses.assertNone(result);
	}

	@Test
	void titlesListsAndFinishedSentencesAreNotPutTogether() {
		String text = """
				重点做好以下工作：
				完善机制，压实责任。
				1.健全制度
				2.加强考核
				“十五五”时期是重要机遇期，必须乘势而上。”
				下一步工作安排如下。""";
		assertEquals(text.replace("1.", "\n1. ").replace("2.", "\n2. "), Fixtures.planOf(text + "\n"));
	}

	@Test
	void numbersThatStandInAListAreNoPageNumbers() {
		ImportResult result = Fixtures.imported(Fixtures.HEAD + "面积\n120\n产量\n35\n");
		assertEquals(0, result.report().noiseCount(NoiseKind.PAGE_NUMBER));
		Losses.assertNone(result);
	}

	@Test
	void proseThatLooksLikeStructureStaysProse() throws Exception {
		List<String> lines = List.of("@ 各部门要认真落实规划任务，确保实现。", "标题：这里说的是一段话，不是题名。", "} 收尾的话也要写好，不能马虎。",
				"| 竖线开头的一段话，也要原样保留。", "// 斜线开头的一段话，也要原样保留。", "\\ 反斜线开头的一段话，也要原样保留。",
				"森林覆盖率「森林覆盖率.目标」是原文，「=覆盖率.目标」也是。", "注：这一段不在表下，是正文的说明。", "类别 这一段是正文，不是指标表里的类别。");
		ImportResult result = Fixtures.imported(Fixtures.HEAD + String.join("\n", lines) + "\n");
		List<String> read = Parsed.plan(result.planText()).getBlocks().stream().filter(Paragraph.class::isInstance)
				.map(block -> ((Paragraph) block).getText()).toList();
		assertEquals(lines, read.subList(read.size() - lines.size(), read.size()));
		Losses.assertNone(result);
	}

	@Test
	void noteMarksStayAndPowersAreNone() {
		assertEquals("两山论^①得到落实，规划面积120km\\^2。", Fixtures.planOf("两山论^①得到落实，规划面积120km^2。\n"));
	}

	@Test
	void namesOutsideTheBasicPlaneSurvive() throws Exception {
		ImportResult result = Fixtures.imported(Fixtures.HEAD + "建设𠅤河大桥，长1.2公里。\n");
		assertEquals(true, result.planText().contains("建设𠅤河大桥"));
		Losses.assertNone(result);
	}

	@Test
	void aTitleWithoutNumberIsAChapterOnlyWhereSectionsBeginAnew() {
		String chapter = "第二节 主要任务\n完成各项建设任务，确保实现目标。\n";
		assertEquals("章 建设生态家园\n坚持绿色发展，守护碧水蓝天。\n\n第一节 加强治理",
				after("目标。\n\n", Fixtures.planOf(chapter + "建设生态家园\n\n坚持绿色发展，守护碧水蓝天。\n第一节 加强治理\n")));
		assertEquals("建设生态家园\n坚持绿色发展，守护碧水蓝天。\n\n第三节 加强治理",
				after("目标。\n", Fixtures.planOf(chapter + "建设生态家园\n\n坚持绿色发展，守护碧水蓝天。\n第三节 加强治理\n")));
	}

	private static String after(String mark, String text) {
		return text.substring(text.indexOf(mark) + mark.length());
	}

	@Test
	void figuresAndPrinciplesAreRecognised() {
		assertEquals("图3 空间布局图\n——坚持绿色发展。守住生态底线。", Fixtures.planOf("图 3　空间布局图\n——坚持绿色发展。守住生态底线。\n"));
	}
}
