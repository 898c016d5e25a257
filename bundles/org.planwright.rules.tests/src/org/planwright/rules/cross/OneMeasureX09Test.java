package org.planwright.rules.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class OneMeasureX09Test {

	private static final String TABLE = table("指标 城镇调查失业率  单位 %  基期 5.2  目标 ≤5.5  预期性", "指标 城镇空气质量优良天数比率  单位 %  基期 87.43  目标 88  约束性", "指标 细颗粒物年均浓度  单位 微克/立方米  基期 27.6  目标 26  约束性");

	private static List<Finding> check(String done, String planned) {
		return check("X09", done, planned);
	}

	private static List<Finding> check(String rule, String done, String planned) {
		return of(rule, TABLE + "第一章 “十四五”发展成就\n" + done + "\n第二章 重点任务\n" + planned + "\n");
	}

	@Test
	void aRateOfAnotherSurveyIsNoTargetOfTheTable() {
		List<Finding> findings = check("就业稳定。", "到2030年，城镇登记失业率控制在4.3%以内。");
		assertEquals("正文提出“城镇登记失业率”4.3%以内，指标表用的是“城镇调查失业率”，两者口径不同，不能互证。", findings.get(0).message());
		assertEquals("城镇调查失业率", findings.get(0).related().get(0).quote());
		assertEquals(List.of(), check("就业稳定。", "到2030年，城镇调查失业率控制在5.5%以内，城镇登记失业率控制在4.3%以内。"));
		assertEquals(List.of(), check("城镇登记失业率控制在4%以内。", "稳定和扩大就业。"));
	}

	@Test
	void aTargetSaysWhetherItIsATotal() {
		List<Finding> findings = check("累计接待游客310万人次。", "到2030年末，旅游接待人数达到420万人次。");
		assertEquals("“旅游接待人数”目标420万人次未注明是年度数还是五年累计数；已实现的310万人次为五年累计。", findings.get(0).message());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "累计接待游客310万人次。 | 到2030年末，年接待游客达到90万人次。", "累计接待游客310万人次。 | “十五五”期间，累计接待游客420万人次。", "2025年接待游客80万人次。 | 到2030年末，旅游接待人数达到120万人次。",
			"累计建设高标准农田86万亩。 | “十五五”期间，建设高标准农田30万亩。" })
	void targetsWithTheirRhythmPass(String done, String planned) {
		assertEquals(List.of(), check(done, planned), planned);
	}

	@Test
	void whatIsKeptIsNotMoreThanWhatIsThere() {
		List<Finding> findings = check("C07", "农用地膜回收利用率达到80%以上。", "农膜回收率稳定在90%以上。");
		assertEquals("“农膜回收率”写为“稳定在90%以上”，而已实现数为80%以上，目标高于现状，宜写“提高到”。", findings.get(0).message());
		assertEquals(List.of(), check("C07", "农用地膜回收利用率达到80%以上。", "农膜回收率提高到90%以上。"));
		assertEquals(List.of(), check("C07", "农用地膜回收利用率达到91%以上。", "农膜回收率稳定在90%以上。"));
	}

	@Test
	void stockAndCapacityAreRelated() {
		String box = "专栏2：养殖业 {\n  1. 肉牛繁育基地，建设规模养殖场5个，全县肉牛规模达到36万头。\n}\n";
		List<Finding> findings = of("X09", TABLE + "第二章 重点任务\n到2030年末，肉牛存栏达到28万头。\n" + box);
		assertEquals("此处“肉牛规模”为36万头，另一处“肉牛存栏”为28万头，须注明两者口径关系。", findings.get(0).message());
		assertEquals(List.of(), of("X09", TABLE + "第二章 重点任务\n到2030年末，肉牛存栏达到36万头。\n" + box));
		assertEquals(List.of(), of("X09", TABLE + "第二章 重点任务\n到2030年末，生猪存栏达到28万口。\n" + box));
	}

	@Test
	void theValueOfAnIndicatorHasItsName() {
		List<Finding> findings = check("空气优良天气比例达到87.43%。", "持续改善空气质量。");
		assertEquals("此处“空气优良天气比例”（87.43%）与指标表“城镇空气质量优良天数比率”名称不一，宜统一。", findings.get(0).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "空气质量优良天数比率达到87.43%。", "优良天数比率达到87.43%。", "农村饮水安全普及率达到87.43%。", "细颗粒物浓度降至27.6微克/立方米。", "空气优良天气比例达到86.5%。" })
	void shortNamesAndOtherThingsPass(String done) {
		assertEquals(List.of(), check(done, "持续改善空气质量。"));
	}
}
