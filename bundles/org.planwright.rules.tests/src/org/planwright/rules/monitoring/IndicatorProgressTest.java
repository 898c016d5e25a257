package org.planwright.rules.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.values.CellValue;
import org.planwright.rules.Checks;
import org.planwright.rules.monitoring.Monitoring.IndicatorState;

class IndicatorProgressTest {

	private static final Grading GRADING = Checks.INJECTOR.getInstance(Grading.class);

	/** Light, reason, done and due of the only indicator at the end of a year, as RED BEHIND 50.0/60.0. */
	private static String at(int year, String row, Map<Integer, String> actual, Map<Integer, String> planned) {
		Plan plan = (Plan) Checks.checker().parse(table(row.split("\n")), URI.createURI("inmemory:/岱河县.plan"), Checks.INJECTOR.getInstance(XtextResourceSet.class)).getContents().get(0);
		Indicator indicator = plan.indicators().get(0);
		IndicatorRecord record = new IndicatorRecord(indicator, read(plan, indicator, planned, true), read(plan, indicator, actual, false), Map.of(), "");
		IndicatorState state = Monitoring.of(plan, PlanPeriod.of(plan).orElseThrow(), year, List.of(record), List.of(), GRADING).indicators().get(0);
		Progress progress = state.progress();
		return progress.light() + " " + progress.reason() + progress.done().map(done -> " " + done.toPlainString() + "/" + progress.due().map(BigDecimal::toPlainString).orElse("")).orElse("")
				+ (progress.years().isEmpty() ? "" : " " + progress.years());
	}

	private static SortedMap<Integer, YearValue> read(Plan plan, Indicator indicator, Map<Integer, String> values, boolean limits) {
		SortedMap<Integer, YearValue> read = new TreeMap<>();
		values.forEach((year, text) -> read.put(year, YearValue.read(indicator, Monitoring.goal(plan, indicator).orElse(null), year, CellValue.parse(text), limits).value()));
		return read;
	}

	private static String at(int year, String row, Map<Integer, String> actual) {
		return at(year, row, actual, Map.of());
	}

	@Test
	void moreIsBetter() {
		String forest = "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性";
		assertEquals("GREEN ON_SCHEDULE 42.9/40.0", at(2027, forest, Map.of(2026, "44.8", 2027, "45.3")));
		// what is due, 45.24, is 45.2 with as many digits as figures of forests have
		assertEquals("GREEN ON_SCHEDULE 38.1/40.0", at(2027, forest, Map.of(2027, "45.2")));
		assertEquals("RED BEHIND 28.6/40.0", at(2027, forest, Map.of(2027, "45.0")));
		assertEquals("RED GONE_BACK -9.5/40.0", at(2027, forest, Map.of(2027, "44.2")));
		assertEquals("GREEN REACHED 104.8/60.0", at(2028, forest, Map.of(2028, "46.6")));
	}

	@Test
	void lessIsBetter() {
		String dust = "指标 细颗粒物年均浓度  单位 微克/立方米  基期 27.6  目标 ≤26.0  约束性";
		assertEquals("GREEN ON_SCHEDULE 43.8/40.0", at(2027, dust, Map.of(2027, "26.9")));
		assertEquals("RED BEHIND 25.0/40.0", at(2027, dust, Map.of(2027, "27.2")));
		assertEquals("RED GONE_BACK -25.0/40.0", at(2027, dust, Map.of(2027, "28.0")));
		String deaths = "指标 亿元地区生产总值生产安全事故死亡率  单位 人/亿元  基期 0.021  目标 <0.018  预期性";
		assertEquals("GREEN REACHED 133.3/20.0", at(2026, deaths, Map.of(2026, "0.017")));
		assertEquals("GREEN ON_SCHEDULE 100.0/20.0", at(2026, deaths, Map.of(2026, "0.018")));
	}

	@Test
	void bindingIndicatorsAreJudgedMoreStrictly() {
		String row = "指标 常住人口城镇化率  单位 %  基期 40.0  目标 50.0  ";
		assertEquals("AMBER BEHIND 34.0/40.0", at(2027, row + "预期性", Map.of(2027, "43.4")));
		assertEquals("RED BEHIND 34.0/40.0", at(2027, row + "约束性", Map.of(2027, "43.4")));
	}

	@Test
	void theTargetOfTheYearCountsBeforeTheTimeElapsed() {
		String row = "指标 常住人口城镇化率  单位 %  基期 40.0  目标 50.0  预期性";
		assertEquals("GREEN ON_SCHEDULE 10.0/10.0", at(2026, row, Map.of(2026, "41.0"), Map.of(2026, "41.0")));
		assertEquals("RED BEHIND 10.0/20.0", at(2026, row, Map.of(2026, "41.0")));
	}

	@Test
	void totalsOfThePeriodAddUp() {
		String jobs = "指标 城镇新增就业  单位 万人  累计 [6.0]  预期性";
		assertEquals("GREEN ON_SCHEDULE 41.7/40.0", at(2027, jobs, Map.of(2026, "1.2", 2027, "1.3")));
		assertEquals("AMBER BEHIND 35.0/40.0", at(2027, jobs, Map.of(2026, "1.2", 2027, "0.9")));
		assertEquals("NONE YEARS_MISSING [2026]", at(2027, jobs, Map.of(2027, "1.3")));
		assertEquals("GREEN ON_SCHEDULE 63.3/60.0", at(2028, jobs, Map.of(2027, "[2.5]", 2028, "1.3")));
		assertEquals("GREEN ON_SCHEDULE 20.0/20.0", at(2026, jobs, Map.of(2026, "12000人")));
	}

	@Test
	void declinesOfEnergyIntensityCompound() {
		String energy = "指标 单位地区生产总值能源消耗降低  单位 %  累计 [14]  约束性";
		assertEquals("GREEN ON_SCHEDULE 42.1/40.0", at(2027, energy, Map.of(2026, "3.0", 2027, "3.0")));
		assertEquals("RED BEHIND 14.3/40.0", at(2027, energy, Map.of(2026, "1.0", 2027, "1.0")));
	}

	@Test
	void caseOfAnUpperLimitOfATotal() {
		String land = "指标 新增建设用地规模  单位 公顷  累计 [≤500]  约束性\n@ 方向 降低";
		assertEquals("GREEN ON_SCHEDULE 36.0/40.0", at(2027, land, Map.of(2026, "90", 2027, "90")));
		assertEquals("RED BEHIND 60.0/40.0", at(2027, land, Map.of(2026, "150", 2027, "150")));
	}

	@Test
	void yearlyAveragesAreComparedWithTheTargetItself() {
		String growth = "指标 地区生产总值增长  单位 %  基期 5.8  年均 6左右  预期性";
		assertEquals("GREEN ON_SCHEDULE 101.7/100.0", at(2027, growth, Map.of(2026, "6.2", 2027, "6.0")));
		assertEquals("AMBER BEHIND 90.0/100.0", at(2027, growth, Map.of(2026, "5.4", 2027, "5.4")));
		assertEquals("GREEN ON_SCHEDULE 93.3/93.3", at(2026, growth, Map.of(2026, "5.6"), Map.of(2026, "5.6")));
		assertEquals("GREEN ON_SCHEDULE 98.3/100.0", at(2026, growth, Map.of(2026, "5.9")), "about 6");
		assertEquals("AMBER BEHIND 98.3/100.0", at(2026, growth.replace("左右", ""), Map.of(2026, "5.9")));
		assertEquals("GREEN ON_SCHEDULE 103.3/100.0", at(2027, growth, Map.of(2027, "年均 6.2")));
		String research = "指标 全社会研发经费投入增长  单位 %  年均 8—10  预期性\n@ 方向 区间";
		assertEquals("GREEN ON_SCHEDULE 112.5/100.0", at(2026, research, Map.of(2026, "9.0")));
	}

	@Test
	void growthOfALevelIsReportedAsTheLevelOrAsItsRate() {
		String retail = "指标 社会消费品零售总额  单位 亿元  基期 52.3  年均 6.5  预期性";
		assertEquals("GREEN ON_SCHEDULE 103.1/100.0", at(2027, retail, Map.of(2027, "59.5")));
		assertEquals("GREEN ON_SCHEDULE 103.1/100.0", at(2026, retail, Map.of(2026, "6.7%")));
		assertEquals("NONE CONSTANT_PRICES", at(2027, "指标 规模以上工业增加值  单位 亿元  基期 38.6  年均 7  预期性  可比价", Map.of(2027, "44.1")));
	}

	@Test
	void whatIsToBeKeptIsKeptOrNot() {
		String farmland = "指标 耕地保有量  单位 万亩  基期 186  目标 ≥186  约束性";
		assertEquals("GREEN KEPT", at(2027, farmland, Map.of(2027, "186.2")));
		assertEquals("RED NOT_KEPT", at(2027, farmland, Map.of(2027, "185.7")));
		assertEquals("GREEN KEPT", at(2027, "指标 地表水达到或好于Ⅲ类水体比例  单位 %  基期 100  目标 100  约束性\n@ 方向 保持", Map.of(2027, "100")));
		assertEquals("AMBER NOT_KEPT", at(2027, "指标 城镇调查失业率  单位 %  基期 5.2  目标 <5.5  预期性", Map.of(2027, "5.6")));
		assertEquals("GREEN KEPT", at(2027, "指标 城镇调查失业率  单位 %  基期 5.2  目标 <5.5  预期性", Map.of(2027, "5.4")));
	}

	@Test
	void unitsConvert() {
		assertEquals("GREEN ON_SCHEDULE 44.4/40.0", at(2027, "指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 ≥23.5  约束性", Map.of(2027, "115万吨")));
	}

	@Test
	void whatCannotBeToldIsSaid() {
		assertEquals("NONE NOT_REPORTED", at(2027, "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", Map.of()));
		assertEquals("NONE NO_NUMBER", at(2027, "指标 营商环境评价位次  单位 位次  基期 第4位  目标 全市前列  预期性", Map.of(2027, "第3位")));
		assertEquals("NONE NO_BASE", at(2027, "指标 居民健康素养水平  单位 %  目标 ≥30  预期性", Map.of(2027, "27")));
		assertEquals("AMBER YEAR_MISSED", at(2027, "指标 居民健康素养水平  单位 %  目标 ≥30  预期性", Map.of(2027, "27"), Map.of(2027, "28")));
		assertEquals("GREEN ON_SCHEDULE", at(2027, "指标 居民健康素养水平  单位 %  目标 ≥30  预期性", Map.of(2027, "28.5"), Map.of(2027, "28")));
	}

	@Test
	void theLatestValueCountsWithTheTimeThatItIsOf() {
		assertEquals("GREEN ON_SCHEDULE 23.8/20.0", at(2028, "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性", Map.of(2026, "44.9")));
	}
}
