package org.planwright.rules.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.planwright.model.plan.Plan;
import org.planwright.rules.Checks;
import org.planwright.rules.monitoring.Monitoring.ProjectItem;

class ProjectProgressTest {

	private static final Grading GRADING = Checks.INJECTOR.getInstance(Grading.class);
	private static final String FARMLAND = "1. 高标准农田建设项目，建设规模30万亩。\n@ 建设期 2026—2030年\n@ 投资 6.6亿元 分年 2026年 12000万元、2027年 15000万元、2028年 15000万元、2029年 14000万元、2030年 10000万元\n";
	private static final String GRANARY = "1. 粮食仓储设施提升项目，新建标准化仓容12万吨。\n@ 建设期 2026—2027年\n@ 投资 5400万元\n";

	private static String at(int year, String project, Map<Integer, Integer> invested, Map<Integer, Integer> totals, String state) {
		Plan plan = (Plan) Checks.checker().parse("规划期：2026—2030年  基期 2025年\n专栏2：现代农业重点项目 {\n" + project + "}\n", URI.createURI("inmemory:/岱河县.plan"),
				Checks.INJECTOR.getInstance(XtextResourceSet.class)).getContents().get(0);
		ProjectRecord record = new ProjectRecord(plan.projects().get(0), amounts(invested), amounts(totals), state, "");
		ProjectItem item = Monitoring.of(plan, PlanPeriod.of(plan).orElseThrow(), year, List.of(), List.of(record), GRADING).projects().get(0);
		Progress progress = item.progress();
		return progress.light() + " " + progress.reason() + progress.done().map(done -> " " + done).orElse("") + progress.due().map(due -> "/" + due).orElse("");
	}

	private static SortedMap<Integer, BigDecimal> amounts(Map<Integer, Integer> numbers) {
		SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
		numbers.forEach((year, number) -> amounts.put(year, BigDecimal.valueOf(number)));
		return amounts;
	}

	@Test
	void whatIsInvestedIsComparedWithWhatIsPlannedForTheYears() {
		assertEquals("GREEN ON_SCHEDULE 41.7/40.9", at(2027, FARMLAND, Map.of(2026, 12500, 2027, 15000), Map.of(), "在建"));
		assertEquals("AMBER BEHIND 33.3/40.9", at(2027, FARMLAND, Map.of(2026, 12000, 2027, 10000), Map.of(), "在建"));
		assertEquals("RED BEHIND 18.2/40.9", at(2027, FARMLAND, Map.of(2026, 12000), Map.of(), ""));
	}

	@Test
	void aTotalCountsWithTheYearsAfterIt() {
		assertEquals("GREEN ON_SCHEDULE 42.4/40.9", at(2027, FARMLAND, Map.of(2026, 9999, 2027, 15000), Map.of(2026, 13000), "在建"));
	}

	@Test
	void withoutYearsTheTimeOfConstructionCounts() {
		assertEquals("GREEN ON_SCHEDULE 55.6/50.0", at(2026, GRANARY, Map.of(2026, 3000), Map.of(), "主体工程在建"));
		assertEquals("RED OVERDUE 74.1/100.0", at(2028, GRANARY, Map.of(2026, 4000), Map.of(), "尚未完工"));
		assertEquals("GREEN COMPLETED 96.3/100.0", at(2028, GRANARY, Map.of(2026, 5200), Map.of(), "已竣工"));
	}

	@Test
	void theStateAloneTellsToo() {
		assertEquals("RED NOT_BEGUN/100.0", at(2027, GRANARY, Map.of(), Map.of(), "未开工"));
		assertEquals("AMBER NOT_BEGUN/50.0", at(2026, GRANARY, Map.of(), Map.of(), "开展前期工作"));
		assertEquals("RED STOPPED/50.0", at(2026, GRANARY, Map.of(), Map.of(), "因资金问题停工"));
		assertEquals("NONE NO_FIGURES/50.0", at(2026, GRANARY, Map.of(), Map.of(), "在建"));
		assertEquals("NONE NOT_REPORTED/50.0", at(2026, GRANARY, Map.of(), Map.of(), ""));
	}
}
