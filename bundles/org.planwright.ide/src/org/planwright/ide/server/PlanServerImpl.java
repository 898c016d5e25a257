package org.planwright.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.validation.Issue;
import org.planwright.ide.completion.PlanContentAssist;
import org.planwright.ide.diagnostics.FindingDiagnostics;
import org.planwright.rules.check.FoundIssue;
import org.planwright.model.plan.Plan;

import com.google.inject.Inject;

/** The language server for plans: Xtext's, with what plans need besides. */
class PlanServerImpl extends LanguageServerImpl {

	@Inject
	private FindingDiagnostics findings;
	@Inject
	private PluginReport plugins;
	@Inject
	private ClientSettings settings;

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		settings.set(params.getInitializationOptions());
		return super.initialize(params);
	}

	/** The signs after which proposals come without being asked for. */
	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		ServerCapabilities capabilities = super.createServerCapabilities(params);
		capabilities.setCompletionProvider(new CompletionOptions(false, PlanContentAssist.TRIGGERS));
		return capabilities;
	}

	/** Plans that the change concerns are checked again: all when severities are other than before, those that are compared with another draft than before. */
	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		ClientSettings.Change change = settings.set(params.getSettings());
		if (change.severities() || !change.compared().isEmpty()) {
			runBuildable(() -> getWorkspaceManager()
					.didChangeFiles(plans().stream().filter(plan -> change.severities() || change.compared().contains(Path.of(plan.toFileString()))).toList(), List.of()));
		}
	}

	/**
	 * Reads a plan as the server knows it; the function is called in a thread of the server, which holds its lock meanwhile. What it throws is the caller's affair:
	 * the server does not take it for a failure of its own.
	 */
	<T> CompletableFuture<T> readPlan(String uri, Function<Plan, T> reader) {
		return getLanguageServerAccess().doRead(uri, context -> {
			EList<EObject> contents = context.getResource() == null ? null : context.getResource().getContents();
			CompletableFuture<T> read = new CompletableFuture<>();
			try {
				read.complete(contents == null || contents.isEmpty() || !(contents.getFirst() instanceof Plan plan) ? null : reader.apply(plan));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException e) {
				read.completeExceptionally(e);
			}
			return read;
		}).thenCompose(read -> read);
	}

	private List<URI> plans() {
		List<URI> plans = new ArrayList<>();
		getWorkspaceManager().getProjectManagers()
				.forEach(project -> project.getIndexState().getResourceDescriptions().getAllURIs().stream().filter(PlanWorkspaceManager::isOnDisk).forEach(plans::add));
		return plans;
	}

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
