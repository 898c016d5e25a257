package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.diagnostics.DiagnosticData;

/** The server checks plans again when what their project says of them changes. */
class ProjectFilesTest {

	/** One warning: the indicator has no unit. */
	private static final String PLAN = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年
			第一章　发展目标
			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 民生福祉
			    指标 人均预期寿命  基期 77.9  目标 79.2  预期性
			}
			""";

	@TempDir
	Path folder;

	private Path plan;
	private Path profile;
	private TestServer server;

	@BeforeEach
	void start() throws Exception {
		plan = Files.writeString(folder.resolve("清溪县.plan"), PLAN);
		profile = Files.createDirectory(folder.resolve("planwright")).resolve("本局.profile.json");
		server = new TestServer(folder);
		assertSeverities(plan, DiagnosticSeverity.Warning);
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	@Test
	void aProfileThatComesChangesAndGoesHoldsAtOnce() throws Exception {
		write("{\"format\": 1, \"rules\": {\"V01\": \"error\"}}", FileChangeType.Created);
		assertSeverities(plan, DiagnosticSeverity.Error);

		write("{\"format\": 1, \"rules\": {\"V01\": \"off\"}}", FileChangeType.Changed);
		assertSeverities(plan);

		Files.delete(profile);
		server.changed(profile, FileChangeType.Deleted);
		assertSeverities(plan, DiagnosticSeverity.Warning);
	}

	@Test
	void anOpenPlanIsCheckedAsItIsInTheEditor() throws Exception {
		server.open(plan, PLAN.replace("人均预期寿命", "人均预期寿命  单位 岁"));
		assertSeverities(plan);
		server.open(plan, PLAN);
		assertSeverities(plan, DiagnosticSeverity.Warning);

		Files.writeString(plan, "规划：清溪县十五五纲要\n");
		write("{\"format\": 1, \"rules\": {\"V01\": \"error\"}}", FileChangeType.Created);

		assertSeverities(plan, DiagnosticSeverity.Error);
	}

	@Test
	void aPlanThatIsGoneBeforeAnybodySaysSoDoesNotKeepOthersFromBeingChecked() throws Exception {
		Path gone = folder.resolve("石桥县.plan");
		Files.writeString(gone, PLAN.replace("清溪县", "石桥县"));
		server.changed(gone, FileChangeType.Created);
		assertSeverities(gone, DiagnosticSeverity.Warning);

		Files.delete(gone);
		server.changed(gone, FileChangeType.Changed);
		assertSeverities(gone);
		write("{\"format\": 1, \"rules\": {\"V01\": \"error\"}}", FileChangeType.Created);
		assertSeverities(plan, DiagnosticSeverity.Error);
	}

	@Test
	void aBadProfileHasADiagnosticUntilItIsMended() throws Exception {
		write("{\n  \"format\": 1,\n  \"stage\": \"终稿\"\n}\n", FileChangeType.Created);
		List<Diagnostic> found = assertSeverities(profile, DiagnosticSeverity.Error);
		assertEquals(2, found.getFirst().getRange().getStart().getLine());
		assertEquals(2, found.getFirst().getRange().getStart().getCharacter());

		write("{\"format\": 1, \"rules\": {}}", FileChangeType.Changed);
		assertSeverities(profile);
	}

	@Test
	void aSuppressionBesideThePlanMakesAHintWithItsReason() throws Exception {
		Path suppressions = profile.resolveSibling("suppressions.json");
		Files.writeString(suppressions, suppression("V01"));
		server.changed(suppressions, FileChangeType.Created);

		List<Diagnostic> found = assertSeverities(plan, DiagnosticSeverity.Hint);
		assertEquals("沿用", DiagnosticData.of(found.getFirst()).orElseThrow().suppressed());

		Files.writeString(suppressions, suppression("A05"));
		server.changed(suppressions, FileChangeType.Changed);
		assertSeverities(plan, DiagnosticSeverity.Warning);
		assertEquals("planwright.rule.Q01", assertSeverities(suppressions, DiagnosticSeverity.Warning).getFirst().getCode().getLeft());

		Files.delete(suppressions);
		server.changed(suppressions, FileChangeType.Deleted);
		assertSeverities(suppressions);
	}

	@Test
	void aSuppressionForAPlanThatIsGoneIsSaidAsSoonAsThePlanIs() throws Exception {
		Path other = Files.writeString(folder.resolve("石桥县.plan"), PLAN.replace("清溪县", "石桥县"));
		server.changed(other, FileChangeType.Created);
		Path suppressions = Files.writeString(profile.resolveSibling("suppressions.json"), suppression("V01").replace("清溪县", "石桥县"));
		server.changed(suppressions, FileChangeType.Created);
		assertSeverities(other, DiagnosticSeverity.Hint);

		Files.delete(other);
		server.changed(other, FileChangeType.Deleted);
		assertEquals("planwright.rule.Q01", assertSeverities(suppressions, DiagnosticSeverity.Warning).getFirst().getCode().getLeft());

		Files.writeString(other, PLAN.replace("清溪县", "石桥县"));
		server.changed(other, FileChangeType.Created);
		assertSeverities(suppressions);
	}

	@Test
	void aSuppressionInTheTextMakesAHint() throws Exception {
		server.open(plan, PLAN.replace("预期性", "预期性\n@ 忽略 V01 理由 沿用"));

		assertSeverities(plan, DiagnosticSeverity.Hint);
	}

	private static String suppression(String rule) {
		return "{\n\"format\": 1,\n\"suppressions\": [\n{\"plan\": \"清溪县\", \"rule\": \"" + rule + "\", \"reason\": \"沿用\"}\n]\n}\n";
	}

	private void write(String json, FileChangeType type) throws Exception {
		Files.writeString(profile, json);
		server.changed(profile, type);
	}

	private List<Diagnostic> assertSeverities(Path file, DiagnosticSeverity... expected) throws Exception {
		Predicate<List<Diagnostic>> reached = found -> severities(found).equals(List.of(expected));
		List<Diagnostic> found = server.await(file, reached);
		assertEquals(List.of(expected), severities(found));
		return found;
	}

	private static List<DiagnosticSeverity> severities(List<Diagnostic> found) {
		return found.stream().map(Diagnostic::getSeverity).toList();
	}
}
