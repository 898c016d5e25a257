package org.planwright.ide.server;

import java.util.Locale;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.validation.Issue;
import org.planwright.ide.diagnostics.FindingDiagnostics;
import org.planwright.rules.check.FoundIssue;

import com.google.inject.Inject;

/** The language server for plans: Xtext's, with what plans need besides. */
class PlanServerImpl extends LanguageServerImpl {

	@Inject
	private FindingDiagnostics findings;
	@Inject
	private PluginReport plugins;

	@Override
	public void initialized(InitializedParams params) {
		super.initialized(params);
		LanguageClient client = getLanguageClient();
		if (client != null) {
			plugins.tell(client, Locale.getDefault());
		}
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		if (issue instanceof FoundIssue found) {
			findings.complete(diagnostic, found);
		}
		return diagnostic;
	}
}
