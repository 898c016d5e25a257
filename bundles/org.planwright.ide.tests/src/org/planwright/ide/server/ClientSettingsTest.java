package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person at the client prefers holds for all plans that no project says otherwise about. */
class ClientSettingsTest {

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

	@Test
	void aSeverityThatIsSetHoldsAtOnceAndUntilItIsTakenBack() throws Exception {
		Path plan = Files.writeString(folder.resolve("清溪县.plan"), PLAN);
		try (TestServer server = new TestServer(folder)) {
			assertSeverities(server, plan, DiagnosticSeverity.Warning);

			server.configure(Map.of("planwright", Map.of("rules", Map.of("V01", "error"))));
			assertSeverities(server, plan, DiagnosticSeverity.Error);

			server.configure(Map.of("planwright", Map.of("rules", Map.of("V01", "off"))));
			assertSeverities(server, plan);

			server.configure(Map.of());
			assertSeverities(server, plan, DiagnosticSeverity.Warning);
		}
	}

	@Test
	void theProjectComesFirst() throws Exception {
		Path project = Files.createDirectory(folder.resolve("清溪"));
		Path plan = Files.writeString(project.resolve("清溪县.plan"), PLAN);
		Files.writeString(Files.createDirectory(project.resolve("planwright")).resolve("本局.profile.json"), "{\"format\": 1, \"rules\": {\"V01\": \"info\"}}");
		Path other = Files.writeString(folder.resolve("石桥县.plan"), PLAN.replace("清溪县", "石桥县"));
		try (TestServer server = new TestServer(folder)) {
			server.configure(Map.of("planwright", Map.of("rules", Map.of("V01", "error"))));
			assertSeverities(server, other, DiagnosticSeverity.Error);
			assertSeverities(server, plan, DiagnosticSeverity.Information);
		}
	}

	@Test
	void whatCannotBeUnderstoodIsPassedOver() {
		ClientSettings settings = new ClientSettings();

		for (Object strange : new Object[] { "text", 1, List.of(), Map.of("planwright", 1), Map.of("planwright", Map.of("rules", List.of("V01"))),
				Map.of("planwright", Map.of("rules", Map.of("V01", "fatal", "V02", 2))),
				Map.of("planwright", Map.of("earlier", Map.of("no uri", "file:///a.plan", "file:///b.plan", 1))) }) {
			assertEquals(new ClientSettings.Change(false, Set.of()), settings.set(strange), strange.toString());
		}
		assertFalse(settings.set(null).severities());
		assertTrue(settings.set(Map.of("planwright", Map.of("rules", Map.of("V01", "info", "V02", "fatal")))).severities());
		assertFalse(settings.set(Map.of("planwright", Map.of("rules", Map.of("V01", "info")))).severities());
	}

	private static void assertSeverities(TestServer server, Path file, DiagnosticSeverity... expected) throws Exception {
		List<Diagnostic> found = server.await(file, diagnostics -> severities(diagnostics).equals(List.of(expected)));
		assertEquals(List.of(expected), severities(found));
	}

	private static List<DiagnosticSeverity> severities(List<Diagnostic> found) {
		return found.stream().map(Diagnostic::getSeverity).toList();
	}
}
