package org.planwright.ide.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.services.LanguageClient;
import org.planwright.evl.ScriptProblem;
import org.planwright.evl.ScriptProblems;
import org.planwright.rules.catalogue.RuleSeverity;

/** Publishes what is wrong with the scripts of projects, at their lines. */
public final class ScriptDiagnostics implements ScriptProblems.Listener {

	private static final String SOURCE = "Planwright";

	private final LanguageClient client;

	/** @param client is told in the thread of the check */
	public ScriptDiagnostics(LanguageClient client) {
		this.client = client;
	}

	@Override
	public void changed(Path script, List<ScriptProblem> problems) {
		List<String> lines = problems.isEmpty() ? List.of() : read(script);
		List<Diagnostic> diagnostics = new ArrayList<>();
		for (ScriptProblem problem : problems) {
			String line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
			Range range = new Range(new Position(problem.line() - 1, 0), new Position(problem.line() - 1, line.length()));
			DiagnosticSeverity severity = problem.severity() == RuleSeverity.ERROR ? DiagnosticSeverity.Error : DiagnosticSeverity.Information;
			diagnostics.add(new Diagnostic(range, problem.message(), severity, SOURCE, ScriptProblem.RULE));
		}
		client.publishDiagnostics(new PublishDiagnosticsParams(script.toUri().toString(), diagnostics));
	}

	private static List<String> read(Path script) {
		try {
			return new String(Files.readAllBytes(script), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			return List.of();
		}
	}
}
