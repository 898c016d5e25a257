package org.planwright.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What single fixes make of a plan, where the examples of the catalogue do not show it. */
class FixKindsTest {

	private static final String TABLE = """
			规划期：2026—2030年  基期 2025年
			指标表：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、年均/累计、属性
			%s}
			""";

	private static FixBench table(String... rows) {
		return FixBench.of(TABLE.formatted("  " + String.join("\n  ", rows) + "\n"));
	}

	/** Each way to mend the first finding of a rule, with the one line of the plan that it leaves changed. */
	private static List<String> mended(FixBench bench, String rule) {
		return bench.fixes(rule).stream().map(fix -> fix.label() + " → " + changed(bench.text(), bench.after(fix).text())).toList();
	}

	private static String changed(String before, String after) {
		List<String> old = before.lines().toList();
		return String.join(" | ", after.lines().filter(line -> !old.contains(line)).map(String::strip).toList());
	}

	@Test
	void aConflictOfAMergeBecomesEitherSideOrBoth() {
		FixBench bench = FixBench.of("甲。\n<<<<<<< ours\n乙。\n=======\n丙。\n>>>>>>> theirs\n丁。\n");
		assertEquals(List.of("采用我方：甲。\n乙。\n丁。\n", "采用对方：甲。\n丙。\n丁。\n", "两者都留：甲。\n乙。\n丙。\n丁。\n"),
				bench.fixes("R03").stream().map(fix -> fix.label() + "：" + bench.after(fix).text()).toList());
		FixBench stray = FixBench.of("甲。\n>>>>>>> theirs\n丁。\n");
		assertEquals(List.of("甲。\n丁。\n"), stray.fixes("R03").stream().map(fix -> stray.after(fix).text()).toList());
	}

	@Test
	void aLowerLimitOfAnInverseIndicatorBecomesAnUpperOneByChoice() {
		FixBench bench = table("指标 城镇调查失业率  单位 %  基期 5.6  目标 ≥5.5  预期性");
		assertEquals(List.of("把“≥5.5”改为“≤5.5” → 指标 城镇调查失业率  单位 %  基期 5.6  目标 ≤5.5  预期性"), mended(bench, "V05"));
		assertEquals(List.of(false), bench.fixes("V05").stream().map(Fix::sure).toList());
	}

	@Test
	void anIndicatorGetsEitherAttribute() {
		assertEquals(List.of("属性填“约束性” → 指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "属性填“预期性” → 指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  预期性"),
				mended(table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5", "指标 人均预期寿命  单位 岁  基期 78.1  目标 79.2  预期性"), "A05"));
	}

	@Test
	void anAttributeOfAnotherNameIsReplaced() {
		assertEquals("属性填“约束性” → 指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  属性 约束性",
				mended(table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  属性 指导性", "指标 人均预期寿命  单位 岁  基期 78.1  目标 79.2  预期性"), "A05").getFirst());
	}

	@Test
	void theUnitThatIsUsualIsAddedWhereThereIsNone() {
		assertEquals(List.of("补上单位“岁” → 指标 人均预期寿命  单位 岁  基期 77.9  目标 79.2  预期性"), mended(table("指标 人均预期寿命  基期 77.9  目标 79.2  预期性"), "V01"));
	}

	@Test
	void eitherOfTwoEqualAmountsIsConverted() {
		FixBench bench = FixBench.of("专栏1：水利 {\n  1. 水土保持工程，治理面积27万亩200平方公里。\n}\n");
		assertEquals(List.of("按换算改为“27万亩180平方公里” → 1. 水土保持工程，治理面积27万亩180平方公里。", "按换算改为“30万亩200平方公里” → 1. 水土保持工程，治理面积30万亩200平方公里。"),
				mended(bench, "V12"));
	}

	@Test
	void eitherOfTwoContradictingAmountsIsAdapted() {
		FixBench bench = FixBench.of("""
				第一章 现代水网
				实施清河灌区续建改造工程12.6万亩，改善灌溉条件。
				专栏1：水利重点项目 {
				  1. 清河灌区续建改造工程，面积16.2万亩。
				}
				""");
		assertEquals(List.of("把“12.6万亩”改为“16.2万亩” → 实施清河灌区续建改造工程16.2万亩，改善灌溉条件。", "把另一处的“16.2万亩”改为“12.6万亩” → 1. 清河灌区续建改造工程，面积12.6万亩。"),
				mended(bench, "X03"));
	}

	@Test
	void aListOfProjectsIsCompletedInItsBox() {
		FixBench bench = FixBench.of("""
				第一章 教育
				重点建设柳坞中心小学、白塔中心小学、汤泉中心小学、东山实验中学。
				专栏1：教育重点项目 {
				  1. 柳坞中心小学：校舍2400平方米。
				  2. 白塔中心小学：校舍1600平方米。
				  3. 东山实验中学：教学楼6000平方米。
				}
				""");
		assertEquals(List.of("在专栏1中补列：汤泉中心小学 → 4. 汤泉中心小学"), mended(bench, "X06"));
	}

	@Test
	void aReferenceToANameThatIsNearlyRightGetsIt() {
		FixBench bench = FixBench.of("第一章 生态\n森林覆盖率达到46.5%「=森林复盖率.目标」。\n" + TABLE.formatted("  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性\n").lines().skip(1).reduce("", (a, b) -> a + b + "\n"));
		assertEquals(List.of("把“森林复盖率”改为“森林覆盖率” → 森林覆盖率达到46.5%「=森林覆盖率.目标」。"), mended(bench, "LINK"));
	}

	@Test
	void aNameThatNothingIsLikeIsLeftAlone() {
		FixBench bench = FixBench.of("第一章 生态\n湿地保护率达到52%「=湿地保护率.目标」。\n" + TABLE.formatted("  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性\n").lines().skip(1).reduce("", (a, b) -> a + b + "\n"));
		assertEquals(List.of(), mended(bench, "LINK"));
	}

	@Test
	void itemsOfABoxAreCountedAnewInTheirForm() {
		FixBench bench = FixBench.of("专栏1：水利 {\n  一、水库\n  1. 岱河水库，库容3200万立方米。\n  1. 柳溪水库，库容800万立方米。\n  二、渠道\n  1. 东干渠，长18公里。\n}\n");
		assertEquals(List.of("本专栏条目按顺序重新编号（改 1 处） → 2. 柳溪水库，库容800万立方米。"), mended(bench, "N03"));
	}

	@Test
	void aMissingBoxNumberIsClosedAndWhatNamesTheBoxFollows() {
		FixBench bench = FixBench.of("""
				第一章 现代水网
				具体项目见专栏3。
				专栏1：水利 {
				  1. 岱河水库，库容3200万立方米。
				}
				专栏3：能源 {
				  1. 石渡光伏电站，装机20万千瓦。
				}
				""");
		assertEquals(List.of("专栏按顺序重新编号，引用一并修改（改 2 处） → 具体项目见专栏2。 | 专栏2：能源 {"), mended(bench, "N07"));
	}

	@Test
	void oneRuleOfASuppressionGoesAndTheOthersStay() {
		FixBench bench = table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5", "@ 忽略 V01、A05 理由 属性待上级明确", "指标 人均预期寿命  单位 岁  基期 78.1  目标 79.2  预期性");
		assertEquals(List.of("从忽略中删去 V01 → @ 忽略 A05 理由 属性待上级明确"), mended(bench, "Q01"));
	}

	@Test
	void theRightWordIsNotPutInWhereSeveralAreNamed() {
		FixBench bench = FixBench.of("规划期：2026—2030年  基期 2025年\n第一章 帮扶\n支持建档立卡贫困户增收。\n");
		assertEquals(1, bench.findings("G03").size());
		assertEquals(List.of(), bench.fixes("G03"));
	}

	@Test
	void aSurplusEntryOfTheContentsGoes() {
		FixBench bench = FixBench.of("目录 {\n  第一章 总体要求 1\n  第二章 现代农业 2\n  第三章 生态 3\n}\n第一章 总体要求\n县域发展按此推进。\n第二章 现代农业\n稳定粮食生产。\n");
		FixBench mended = bench.after(bench.fixes("D04").getFirst());
		assertEquals(bench.text().replace("  第三章 生态 3\n", ""), mended.text());
	}
}
