package org.planwright.ide.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.TestServer;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;

class DiagnosticDataTest {

	private static final String PLAN = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　发展目标

			到2030年，森林覆盖率达到36.4%。

			专栏1：“十五五”时期主要指标 {
			  列 指标、单位、2025年实际、2030年目标、年均/累计、属性
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""";

	@TempDir
	Path folder;

	@Test
	void aFindingIsTheSameInTheServerAndInACheckWithoutIt() throws Exception {
		Finding expected = onlyFinding(PLAN);

		Diagnostic published = onlyDiagnostic(PLAN);

		DiagnosticData data = DiagnosticData.of(published).orElseThrow();
		assertEquals(expected.fingerprint(), data.fingerprint());
		assertEquals(expected.rule(), data.rule());
		assertEquals(expected.path(), data.path());
		assertEquals(expected.quote(), data.quote());
		assertEquals(expected.arguments(), data.arguments());
		assertEquals(expected.related().stream().map(Finding.Related::quote).toList(), data.relatedQuotes());
		assertFalse(data.arguments().isEmpty());
		assertTrue(data.counts());
		assertNull(data.suppressed());
	}

	@Test
	void theOtherPlaceOfAContradictionIsRelatedInformation() throws Exception {
		Diagnostic published = onlyDiagnostic(PLAN);

		var related = published.getRelatedInformation().getFirst();

		String there = PLAN.lines().toList().get(related.getLocation().getRange().getStart().getLine());
		String quote = DiagnosticData.of(published).orElseThrow().relatedQuotes().getFirst();
		assertTrue(there.startsWith(quote, related.getLocation().getRange().getStart().getCharacter()), there + " / " + quote);
		assertEquals(quote.length(), related.getLocation().getRange().getEnd().getCharacter() - related.getLocation().getRange().getStart().getCharacter());
		assertEquals(Files.list(folder).findFirst().orElseThrow(), Path.of(java.net.URI.create(java.net.URI.create(related.getLocation().getUri()).toASCIIString())));
		assertFalse(related.getMessage().isBlank());
	}

	@Test
	void whatIsForTheChecklistOrPassedOverDoesNotCount() {
		for (Finding finding : List.of(finding(true, null), finding(false, "沿用上级文件写法"))) {
			Diagnostic diagnostic = new Diagnostic();
			diagnostic.setData(DiagnosticData.of(finding).toJson());

			DiagnosticData data = DiagnosticData.of(diagnostic).orElseThrow();

			assertEquals(DiagnosticData.of(finding), data);
			assertFalse(data.counts());
		}
	}

	@Test
	void aDiagnosticOfAnotherToolHasNoSuchData() {
		Diagnostic other = new Diagnostic();
		other.setData("x");

		assertEquals(Optional.empty(), DiagnosticData.of(other));
	}

	private static Finding finding(boolean checklist, String suppressed) {
		return new Finding("G01", org.planwright.rules.catalogue.RuleSeverity.ERROR, "m", "file:/a.plan", 0, 1, "x", "f", "", "v", List.of("x"), List.of(), checklist,
				suppressed);
	}

	private static Finding onlyFinding(String text) {
		PlanChecker checker = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(PlanChecker.class);
		List<Finding> findings = checker.check(text, URI.createURI("memory:/清溪县.plan"), CheckOptions.all(Locale.getDefault()), CancelIndicator.NullImpl);
		assertEquals(1, findings.size(), findings::toString);
		return findings.getFirst();
	}

	private Diagnostic onlyDiagnostic(String text) throws Exception {
		Path file = Files.writeString(folder.resolve("清溪县.plan"), text);
		try (TestServer server = new TestServer(folder)) {
			List<Diagnostic> diagnostics = server.await(file, found -> !found.isEmpty());
			assertEquals(1, diagnostics.size(), diagnostics::toString);
			return diagnostics.getFirst();
		}
	}
}
