package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class TargetInProseX02Test {

	private static final String TABLE = table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", "指标 常住人口城镇化率  单位 %  基期 46.2  目标 ≥51  预期性", "指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 23.5  约束性",
			"指标 城镇调查失业率  单位 %  基期 5.1  目标 ≤5.5  预期性");

	private static List<Finding> check(String prose) {
		return of("X02", TABLE + "第一章 主要目标\n" + prose + "\n");
	}

	@Test
	void saysBothValuesAndShowsTheTable() {
		List<Finding> findings = check("绿色屏障更加牢固，到2030年，全县森林覆盖率达到47.2%。");
		assertEquals(List.of("47.2%"), findings.stream().map(Finding::quote).toList());
		assertEquals("正文提出“森林覆盖率”为47.2%，而指标表目标值为46.5%。", findings.get(0).message());
		assertEquals(RuleSeverity.WARNING, findings.get(0).severity());
		assertEquals("森林覆盖率", findings.get(0).related().get(0).quote());
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2030年，常住人口城镇化率达到48%。", "到2030年，粮食综合生产能力稳定在25亿斤以上。", "到2030年末，粮食综合生产能力达到10.5亿公斤。", "“十五五”期末，城镇调查失业率控制在4.5%以内，森林覆盖率达到45.0%。" })
	void contradictionsAreFound(String prose) {
		assertEquals(1, check(prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2030年，森林覆盖率达到46.5%。", "到2030年，常住人口城镇化率达到51%以上。", "到2030年，常住人口城镇化率达到53%。", "到2030年，粮食综合生产能力稳定在23亿斤以上。", "到2030年，城镇调查失业率控制在5.5%以内。" })
	void agreementPasses(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2028年，森林覆盖率达到45.5%。", "到2035年，森林覆盖率达到50%。", "到2030年，柳坞镇森林覆盖率达到60%。", "到2030年，森林覆盖率提高2.1个百分点。", "森林覆盖率达到47.2%。", "到2030年，户籍人口城镇化率达到40%。" })
	void otherYearsPlacesAndThingsAreNotCompared(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@Test
	void sameNumberAsLimitInOnePlaceOnlyIsAHintOnceAnIndicator() {
		List<Finding> findings = check("粮食综合生产能力稳定在23.5亿斤以上。\n到2030年，粮食综合生产能力达到23.5亿斤以上。");
		assertEquals(List.of("23.5亿斤以上"), findings.stream().map(Finding::quote).toList());
		assertEquals(RuleSeverity.INFO, findings.get(0).severity());
		assertEquals(List.of(), check("粮食综合生产能力稳定在23亿斤以上。"));
	}
}
