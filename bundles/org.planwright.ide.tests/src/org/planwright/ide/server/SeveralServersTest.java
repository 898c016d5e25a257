package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers in one program do not share what their clients prefer. */
class SeveralServersTest {

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
	void aServerKeepsItsSettingsWhenAnotherIsMade() throws Exception {
		Path plan = Files.writeString(folder.resolve("清溪县.plan"), PLAN);
		try (TestServer first = new TestServer(folder); TestServer second = new TestServer(folder)) {
			first.configure(Map.of("planwright", Map.of("rules", Map.of("V01", "error"))));
			assertEquals(List.of(DiagnosticSeverity.Error), severities(first.await(plan, found -> severities(found).equals(List.of(DiagnosticSeverity.Error)))));
			second.execute(PlanLanguageServer.CHECK_COMMAND);
			assertEquals(List.of(DiagnosticSeverity.Warning), severities(second.await(plan, found -> true)));
		}
	}

	private static List<DiagnosticSeverity> severities(List<Diagnostic> found) {
		return found.stream().map(Diagnostic::getSeverity).toList();
	}
}
