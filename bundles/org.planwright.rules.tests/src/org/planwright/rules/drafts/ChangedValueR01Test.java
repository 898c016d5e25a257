package org.planwright.rules.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.table;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;

class ChangedValueR01Test {

	private static final String FOREST = "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性";
	private static final String EARLIER = table(FOREST, "指标 单位地区生产总值能源消耗降低  单位 %  年均 [12]  约束性")
			+ box("1. 岱河湿地修复工程，修复湿地1200公顷，折合1.8万亩，新建栈道6公里。", "@ 投资 5600万元", "2. 畜禽粪污资源化利用工程，建设集中处理中心5处。");

	private static String box(String... lines) {
		return Checks.box(lines);
	}

	private static List<Finding> check(String text) {
		return Checks.against(EARLIER, text, CheckOptions.all(Locale.CHINESE)).stream().filter(finding -> finding.rule().equals("R01")).toList();
	}

	private static List<String> quotes(String text) {
		return check(text).stream().map(Finding::quote).toList();
	}

	@Test
	void bothValuesAreShown() {
		List<Finding> findings = check(EARLIER.replace("46.5", "46.0"));
		assertEquals(List.of("“森林覆盖率”的目标由上一稿的46.5改为46.0，应备注说明理由。"), findings.stream().map(Finding::message).toList());
		assertEquals("46.0", findings.get(0).quote());
		assertEquals(List.of("46.5"), findings.get(0).related().stream().map(Finding.Related::quote).toList());
		assertEquals("inmemory:/上一稿.plan", URI.decode(findings.get(0).related().get(0).uri()));
	}

	@Test
	void limitsUnitsAndAttributesAreValuesToo() {
		assertEquals(List.of("≥46.5"), quotes(EARLIER.replace("目标 46.5", "目标 ≥46.5")));
		assertEquals(List.of("预期性"), quotes(EARLIER.replace("46.5  约束性", "46.5  预期性")));
		assertEquals(List.of("‰"), quotes(EARLIER.replace("森林覆盖率  单位 %", "森林覆盖率  单位 ‰")).stream().filter("‰"::equals).toList());
		assertEquals(List.of("森林覆盖率"), quotes(EARLIER.replace("目标 46.5  ", "")));
	}

	@Test
	void aNewRemarkIsAReasonAnOldOneIsNot() {
		assertEquals(List.of(), quotes(EARLIER.replace(FOREST, FOREST.replace("46.5", "46.0") + "\n  @ 备注 按国土变更调查成果核减")));
		String remarked = EARLIER.replace(FOREST, FOREST + "\n  @ 备注 含灌木林");
		List<Finding> findings = Checks.against(remarked, remarked.replace("46.5", "46.0"), CheckOptions.all(Locale.CHINESE));
		assertEquals(List.of("46.0"), findings.stream().filter(finding -> finding.rule().equals("R01")).map(Finding::quote).toList());
	}

	@Test
	void sizesAndCostsOfProjectsAreCompared() {
		List<Finding> findings = check(EARLIER.replace("栈道6公里", "栈道8公里").replace("5600万元", "6100万元"));
		assertEquals(List.of("8公里", "6100万元"), findings.stream().map(Finding::quote).toList());
		assertEquals(List.of("6公里", "5600万元"), findings.stream().map(finding -> finding.related().get(0).quote()).toList());
	}

	@Test
	void otherFormOrderAndUnitsAreNoChange() {
		assertEquals(List.of(), quotes(EARLIER.replace("46.5", "46.50").replace("年均 [12]", "累计 [12.0]").replace("修复湿地1200公顷，折合1.8万亩", "修复湿地1.8万亩（1200公顷）").replace("1. 岱", "2. 岱").replace("2. 畜", "1. 畜")));
	}

	@Test
	void projectsAreFoundUnderNearlyTheSameName() {
		assertEquals(List.of("7处"), quotes(EARLIER.replace("畜禽粪污资源化利用工程，建设集中处理中心5处", "畜禽粪污资源化综合利用工程，建设集中处理中心7处")));
	}

	@Test
	void theSameNameInAnotherTableIsAnotherThing() {
		String done = "指标表：“十四五”完成情况 {\n  指标 森林覆盖率  单位 %  目标 43.0  约束性\n}\n";
		int table = EARLIER.indexOf("指标表");
		assertEquals(List.of(), quotes(EARLIER.substring(0, table) + done + EARLIER.substring(table)));
	}

	@Test
	void withoutAnEarlierDraftNothingIsSaid() {
		assertEquals(List.of(), Checks.of("R01", EARLIER));
	}
}
