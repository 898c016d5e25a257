package org.planwright.rules.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.rules.Checks;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.FoundIssue;
import org.planwright.rules.check.ProjectFindings;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.project.Projects;

/** Findings that a plan or its project passes over, and suppressions that have nothing to pass over. */
class SuppressionTest {

	private static final String ROWS = """
			规划：岱河县十五五纲要
			规划期：2026—2030年  基期 2025年
			第一章　发展目标
			专栏1：主要指标 {
			  // 专栏
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 民生福祉
			    指标 人均预期寿命  基期 77.9  目标 79.2  预期性
			    // 寿命
			    指标 劳动年龄人口平均受教育年限  基期 10.9  目标 11.6  约束性
			    // 教育
			}
			""";

	@TempDir
	Path project;

	private static String with(String place, String suppression) {
		return ROWS.replace("// " + place, suppression);
	}

	private List<Finding> check(String text, CheckMode mode) {
		URI uri = URI.createFileURI(project.resolve("岱河县.plan").toString());
		return Checks.checker().check(text, uri, new CheckOptions(null, Locale.CHINESE, mode), CancelIndicator.NullImpl);
	}

	/** Rule, line of quotation and reason of every finding. */
	private List<String> told(String text) {
		return check(text, CheckMode.ALL).stream()
				.map(finding -> finding.rule() + " " + finding.quote() + (finding.suppressed() == null ? "" : " ~" + finding.suppressed())).toList();
	}

	private void beside(String... suppressions) throws Exception {
		Files.createDirectories(project.resolve("planwright"));
		Files.writeString(project.resolve("planwright/suppressions.json"),
				"{\n\"format\": 1,\n\"suppressions\": [\n" + String.join(",\n", suppressions) + "\n]\n}\n");
	}

	private List<Finding> inProject() {
		return ProjectFindings.of(Checks.INJECTOR.getInstance(Projects.class).of(new ProjectFolder(project.resolve("planwright"))), Locale.CHINESE).stream()
				.map(FoundIssue::finding).toList();
	}

	@Test
	void withoutSuppressionsBothRowsAreFound() {
		assertEquals(List.of("V01 人均预期寿命", "V01 劳动年龄人口平均受教育年限"), told(ROWS));
	}

	@Test
	void aLineBelowAnElementPassesItsFindingsOver() {
		assertEquals(List.of("V01 人均预期寿命 ~沿用上级文件写法", "V01 劳动年龄人口平均受教育年限"), told(with("寿命", "@ 忽略 V01 理由 沿用上级文件写法")));
	}

	@Test
	void onAFrameItHoldsForEverythingInIt() {
		assertEquals(List.of("V01 人均预期寿命 ~沿用", "V01 劳动年龄人口平均受教育年限 ~沿用"), told(with("专栏", "@ 忽略 V01 理由 沿用")));
	}

	@Test
	void onAHeadingItHoldsForTheHeadingOnly() {
		String text = ROWS.replace("第一章　发展目标\n", "第一章　发展目标\n@ 忽略 V01 理由 沿用\n");
		assertEquals(List.of("Q01 V01", "V01 人均预期寿命", "V01 劳动年龄人口平均受教育年限"), told(text));
	}

	@Test
	void aSuppressedFindingKeepsItsFingerprint() {
		assertEquals(check(ROWS, CheckMode.ALL).stream().map(Finding::fingerprint).toList(),
				check(with("专栏", "@ 忽略 V01 理由 沿用"), CheckMode.ALL).stream().map(Finding::fingerprint).toList());
	}

	@Test
	void oneThatNoLongerMatchesIsFound() {
		String mended = with("寿命", "@ 忽略 V01、A05 理由 沿用").replace("人均预期寿命  基期", "人均预期寿命  单位 岁  基期");

		List<String> told = told(mended);

		assertEquals(List.of("Q01 V01", "Q01 A05", "V01 劳动年龄人口平均受教育年限"), told);
		assertTrue(check(mended, CheckMode.ALL).get(0).message().startsWith("忽略已无对应"));
	}

	@Test
	void oneWhoseRuleDidNotRunIsNotJudged() throws Exception {
		String text = with("寿命", "@ 忽略 T01、V01 理由 沿用");
		assertTrue(told(text).contains("Q01 T01"), () -> told(text).toString());

		assertEquals(List.of(), check(text, CheckMode.FAST_ONLY).stream().filter(finding -> finding.rule().equals("Q01")).toList(), "T01 is of a slower tier");

		Files.createDirectory(project.resolve("planwright"));
		Files.writeString(project.resolve("planwright/a.profile.json"), "{\"format\": 1, \"rules\": {\"T01\": \"off\", \"V01\": \"off\"}}");
		assertEquals(List.of(), told(text));
	}

	@Test
	void withoutAReasonItHasNoEffect() {
		assertEquals(List.of("V01 人均预期寿命", "Q02 V01", "V01 劳动年龄人口平均受教育年限"), told(with("寿命", "@ 忽略 V01")));
	}

	@Test
	void anUnknownRuleIsFoundAndTheOthersCount() {
		assertEquals(List.of("V01 人均预期寿命 ~沿用", "Q02 V01", "V01 劳动年龄人口平均受教育年限"), told(with("寿命", "@ 忽略 V01、ZZ9 理由 沿用")));
	}

	@Test
	void whatIsSaidOfSuppressionsCannotBePassedOver() {
		assertEquals(List.of("Q01 Q02", "V01 人均预期寿命", "V01 劳动年龄人口平均受教育年限"),
				told(with("专栏", "@ 忽略 Q02 理由 沿用")));
	}

	@Test
	void besideThePlanOneFindingOrAllOfARuleCanBePassedOver() throws Exception {
		String print = check(ROWS, CheckMode.ALL).get(1).fingerprint();
		beside("{\"plan\": \"岱河县十五五纲要\", \"rule\": \"V01\", \"fingerprint\": \"" + print + "\", \"reason\": \"另行发文\"}");
		assertEquals(List.of("V01 人均预期寿命", "V01 劳动年龄人口平均受教育年限 ~另行发文"), told(ROWS));

		beside("{\"plan\": \"岱河县.plan\", \"rule\": \"V01\", \"reason\": \"按统计口径，不另注单位\"}");
		assertEquals(List.of("V01 人均预期寿命 ~按统计口径，不另注单位", "V01 劳动年龄人口平均受教育年限 ~按统计口径，不另注单位"), told(ROWS));

		beside("{\"plan\": \"青石县十五五纲要\", \"rule\": \"V01\", \"reason\": \"别的规划\"}");
		assertEquals(List.of("V01 人均预期寿命", "V01 劳动年龄人口平均受教育年限"), told(ROWS));
	}

	@Test
	void oneBesideThatNoLongerMatchesIsFoundAtItsLine() throws Exception {
		Files.writeString(project.resolve("岱河县.plan"), "规划：岱河县十五五纲要\n");
		beside("{\"plan\": \"岱河县\", \"rule\": \"V01\", \"reason\": \"沿用\"}", "{\n\"plan\": \"岱河县\", \"rule\": \"A05\", \"reason\": \"沿用\"}");

		Finding unmatched = check(ROWS, CheckMode.ALL).getLast();

		assertEquals("Q01", unmatched.rule());
		assertTrue(unmatched.uri().endsWith("/planwright/suppressions.json"), unmatched.uri());
		assertEquals(4, Files.readString(project.resolve("planwright/suppressions.json")).substring(0, unmatched.start()).lines().count());
		assertEquals(List.of(), inProject());
	}

	@Test
	void oneForAPlanThatTheProjectDoesNotHaveIsFoundAtItsLine() throws Exception {
		Files.writeString(project.resolve("岱河县.plan"), "规划：岱河县十五五纲要\n");
		beside("{\"plan\": \"岱河县十五五纲要\", \"rule\": \"V01\", \"reason\": \"沿用\"}", "{\"plan\": \"岱何县\", \"rule\": \"V01\", \"reason\": \"沿用\"}");

		List<Finding> found = inProject();
		assertEquals(List.of("Q01"), found.stream().map(Finding::rule).toList());
		assertTrue(found.getFirst().message().contains("岱何县"), found.getFirst()::message);

		Files.writeString(project.resolve("草案.docx"), "");
		assertEquals(List.of(), inProject());
	}

	@Test
	void incompleteOnesBesideHaveNoEffectAndAreFound() throws Exception {
		beside("{\"plan\": \"岱河县\", \"rule\": \"V01\"}", "{\"plan\": \"岱河县\", \"rule\": \"ZZ9\", \"reason\": \"沿用\"}", "{\"rule\": \"V01\", \"reason\": \"沿用\"}",
				"{\"plan\": \"岱河县\", \"reason\": \"沿用\"}");

		assertEquals(List.of("V01 人均预期寿命", "V01 劳动年龄人口平均受教育年限"), told(ROWS));
		List<Finding> found = inProject();
		assertEquals(List.of("Q02", "Q02", "Q02", "Q02"), found.stream().map(Finding::rule).toList());
		assertTrue(found.get(0).message().contains("理由"), found.get(0)::message);
		assertTrue(found.get(1).message().contains("ZZ9"), found.get(1)::message);
		assertTrue(found.get(2).message().contains("规划"), found.get(2)::message);
		assertTrue(found.get(3).message().startsWith("这条忽略没有写明规则"), found.get(3)::message);
	}

	@Test
	void aFileThatIsNoJsonIsFoundOnce() throws Exception {
		beside("{\"plan\": }");

		assertEquals(List.of("PROJECT"), inProject().stream().map(Finding::rule).toList());
		assertEquals(List.of("V01 人均预期寿命", "V01 劳动年龄人口平均受教育年限"), told(ROWS));
	}
}
