package org.planwright.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;

/** The sample plans have the defects that were planted in them, and no others. */
class SamplePlansTest {

	private static final Path PLANS = Path.of("..", "org.planwright.samples", "plans");

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
		assertEquals(Stream.of("C02 2.3个百分点", "A04 地区生产总值增长", "V02 %（万元/人）", "A05 参考性", "V05 5.5", "V01 人均预期寿命", "P09 三、农业社会化服务", "N03 2.", "X03 300张", "P01 03 龙湫水库除险加固工程：", "N01 第九章",
				"V12 27万亩200平方公里", "V12 200平方公里", "T01 职业（助理）医师", "N02 第14章", "D02 第十五章").map(county::concat).toList(), findings);
	}
}
