package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class WordingOfItsTimeG03Test {

	private static List<String> check(String period, String text) {
		return of("G03", "规划期：" + period + "\n" + text + "\n").stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "促进脱贫攻坚与乡村振兴有机衔接。", "继续打好脱贫攻坚战，改善村屯环境。", "统筹推进“五位一体”战略布局。", "协调推进“四个全面”发展战略。", "帮助建档立卡贫困户发展养殖。", "建成富强民主文明和谐的社会主义现代化国家。",
			"落实中央环保督察整改任务。", "完善全面两孩政策，落实两孩政策配套措施。", "扩大对香港、台湾等国家的出口。", "“十五五”计划期间，新建学校3所。", "加强蒙族文化保护。" })
	void whatIsNoLongerSaidIsFound(String prose) {
		assertEquals(1, check("2026—2030年", prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "巩固拓展脱贫攻坚成果同乡村振兴有效衔接。", "弘扬脱贫攻坚精神。", "协调推进“四个全面”战略布局。", "统筹推进“五位一体”总体布局。", "“十五五”计划投资20亿元。", "三年前打赢脱贫攻坚战以来，收入稳步提高。", "2020年决战脱贫攻坚战取得全胜。",
			"落实《关于实施全面两孩政策的意见》。", "坚持山水林田湖草沙一体化保护和系统治理。", "对台湾等国家级示范区建设经验的学习。", "建设内蒙族群博物馆。" })
	void presentWordingAndNarrationPass(String prose) {
		assertEquals(List.of(), check("2026—2030年", prose));
	}

	@Test
	void wordingIsJudgedByTheTimeOfThePlan() {
		String prose = "统筹山水林田湖草系统治理，加强草原修复。";
		assertEquals(List.of(), check("2021—2025年", prose));
		assertEquals(List.of("山水林田湖草"), check("2026—2030年", prose));
		assertEquals(List.of(), check("2016—2020年", "坚决打赢脱贫攻坚战。"));
		assertEquals(List.of("贯彻落实党的十九大"), check("2026—2030年", "全面贯彻落实党的十九大精神。"));
		assertEquals(List.of(), check("2021—2025年", "全面贯彻落实党的十九大精神。"));
	}

	@Test
	void theDayOfApprovalComesBeforeThePeriod() {
		String prose = "批准：岱河县人民代表大会  日期 2022年12月20日\n全面贯彻落实党的十九大精神。";
		assertEquals(1, check("2021—2025年", prose).size());
		assertEquals(List.of(), check("2026—2030年", prose.replace("2022年12月20日", "2022年3月")));
	}

	@Test
	void sectionsThatLookBackKeepTheWordingOfThatTime() {
		assertEquals(List.of(), check("2026—2030年", "第一章 发展成就\n坚持精准扶贫，打好脱贫攻坚战，打赢脱贫攻坚战。"));
	}

	@Test
	void oneFindingAFormWithItsNumberOfPlaces() {
		List<Finding> findings = of("G03", "规划期：2026—2030年\n推进脱贫攻坚与乡村振兴有机衔接。\n第二章 乡村\n做好脱贫攻坚与乡村振兴的衔接，推动脱贫攻坚成果与乡村振兴有机衔接。\n");
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).message().contains("共2处"), findings.get(0).message());
	}
}
