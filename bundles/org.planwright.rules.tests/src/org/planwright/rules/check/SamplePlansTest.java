package org.planwright.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;

/** The sample plans have the defects that were planted in them, and no others. */
class SamplePlansTest {

	private static final Path PLANS = Path.of("..", "org.planwright.samples", "plans");

	/** What the public table itself is like: a level among the yearly rates, a base with fewer decimals than its target, and none for grain and energy. All are hints. */
	private static final List<String> NATIONAL = List.of("national-outline-14.plan V04 <5.5", "national-outline-14.plan V13 地级及以上城市空气质量优良天数比率",
			"national-outline-14.plan A03 粮食综合生产能力", "national-outline-14.plan A03 能源综合生产能力");

	@Test
	void plantedDefectsAreFoundAndNothingElse() throws IOException {
		PlanChecker checker = Checks.checker();
		XtextResourceSet set = Checks.INJECTOR.getInstance(XtextResourceSet.class);
		try (Stream<Path> files = Files.list(PLANS)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".plan")).sorted().toList()) {
				checker.parse(Files.readString(file), URI.createURI("inmemory:/" + file.getFileName()), set);
			}
		}
		List<String> findings = checker.check(set, CheckOptions.all(Locale.CHINESE), CancelIndicator.NullImpl).stream()
				.map(finding -> URI.createURI(URI.decode(finding.uri())).lastSegment() + " " + finding.rule() + " " + finding.quote()).toList();
		String county = "daihe-county.plan ";
		List<String> expected = Stream.of("C02 2.3个百分点", "A04 地区生产总值增长", "V02 %（万元/人）", "A05 参考性", "V05 5.5", "V01 人均预期寿命", "P09 三、农业社会化服务", "N03 2.", "X03 300张", "P01 03 龙湫水库除险加固工程：", "N01 第九章",
				"V12 27万亩200平方公里", "V12 200平方公里", "T01 职业（助理）医师", "N02 第14章", "D02 第十五章").map(county::concat).collect(Collectors.toCollection(ArrayList::new));
		expected.addAll(NATIONAL);
		assertEquals(expected, findings);
	}
}
