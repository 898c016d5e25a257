package org.planwright.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.planwright.ide.checks.CheckQueue;
import org.planwright.ide.completion.PlanContentAssist;
import org.planwright.ide.diagnostics.FindingDiagnostics;
import org.planwright.ide.fixes.BulkActions;
import org.planwright.ide.fixes.PlanCodeActions;
import org.planwright.ide.hierarchy.SupportHierarchy;
import org.planwright.ide.lens.Lenses;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.FoundIssue;

import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;

/** The language server for plans: Xtext's, with what plans need besides. */
class PlanServerImpl extends LanguageServerImpl {

	@Inject
	private FindingDiagnostics findings;
	@Inject
	private PluginReport plugins;
	@Inject
	private ClientSettings settings;
	@Inject
	private CheckQueue checks;
	@Inject
	private UriExtensions uris;
	private final DiagnosticPublisher publisher = new DiagnosticPublisher();

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		settings.set(params.getInitializationOptions());
		workspace().publishTo(this::publish);
		return super.initialize(params);
	}

	private PlanWorkspaceManager workspace() {
		return (PlanWorkspaceManager) getWorkspaceManager();
	}

	private void publish(URI file, Iterable<? extends Issue> issues) {
		publisher.publish(new PublishDiagnosticsParams(uris.toUriString(file), toDiagnostics(issues), workspace().version(file)));
	}

	/** All rules run on what was saved, and on what refers to it. */
	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		super.didSave(params);
		checks.saved(getURI(params.getTextDocument()));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		checks.relinkStale();
		return super.references(params);
	}

	/** Beside the commands of others, {@value PlanLanguageServer#CHECK_COMMAND}: runs all rules on the plans whose URIs are its arguments, or on all plans; is done when they have run. */
	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		checks.relinkStale();
		if (!PlanLanguageServer.CHECK_COMMAND.equals(params.getCommand())) {
			return super.executeCommand(params);
		}
		List<URI> wanted = params.getArguments().isEmpty() ? workspace().plans()
				: params.getArguments().stream().map(uri -> uris.toUri(uri instanceof JsonPrimitive json ? json.getAsString() : uri.toString())).toList();
		return checks.check(wanted).thenApply(done -> null);
	}

	/** Ends what the server does of itself. */
	void stopChecks() {
		checks.stop();
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		stopChecks();
		return super.shutdown();
	}

	/** The signs after which proposals come without being asked for. */
	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		ServerCapabilities capabilities = super.createServerCapabilities(params);
		capabilities.setCompletionProvider(new CompletionOptions(false, PlanContentAssist.TRIGGERS));
		capabilities.setInlayHintProvider(true);
		capabilities.setTypeHierarchyProvider(true);
		CodeActionOptions actions = new CodeActionOptions(PlanCodeActions.KINDS);
		actions.setResolveProvider(true);
		capabilities.setCodeActionProvider(actions);
		ExecuteCommandOptions commands = capabilities.getExecuteCommandProvider();
		List<String> known = new ArrayList<>(commands == null ? List.of() : commands.getCommands());
		known.add(PlanLanguageServer.CHECK_COMMAND);
		capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(known));
		return capabilities;
	}

	/** The changes of an action that was offered without them. */
	@Override
	public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
		return BulkActions.plan(action).map(plan -> getLanguageServerAccess().doRead(plan, read -> {
			if (read.getResource() != null) {
				action.setEdit(getService(read.getResource().getURI(), BulkActions.class).resolve(action, getLanguageServerAccess(), read));
			}
			return action;
		})).orElseGet(() -> CompletableFuture.completedFuture(action));
	}

	/** A name that is refused is an answer, and not a failure of the server. */
	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		checks.relinkStale();
		return getRequestManager().runRead(cancel -> {
			try {
				return CompletableFuture.completedFuture(rename(params, cancel));
			} catch (ResponseErrorException refused) {
				return CompletableFuture.<WorkspaceEdit>failedFuture(refused);
			}
		}).thenCompose(answer -> answer);
	}

	/** Plans that the change concerns are checked again: all when severities are other than before, those that are compared with another draft than before. */
	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		ClientSettings.Change change = settings.set(params.getSettings());
		if (change.severities() || !change.compared().isEmpty()) {
			runBuildable(() -> workspace()
					.didChangeFiles(workspace().plans().stream().filter(PlanWorkspaceManager::isOnDisk).filter(plan -> change.severities() || change.compared().contains(Path.of(plan.toFileString()))).toList(), List.of()));
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

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		URI uri = getURI(params.getTextDocument());
		return read(uri, (document, resource) -> getService(uri, Lenses.class).hints(resource, params.getRange()));
	}

	@Override
	public CompletableFuture<List<TypeHierarchyItem>> prepareTypeHierarchy(TypeHierarchyPrepareParams params) {
		return hierarchy(params.getTextDocument().getUri(), params.getPosition(), (hierarchy, resource, offset) -> hierarchy.at(resource, offset).stream().toList());
	}

	@Override
	public CompletableFuture<List<TypeHierarchyItem>> typeHierarchySupertypes(TypeHierarchySupertypesParams params) {
		return hierarchy(params.getItem().getUri(), params.getItem().getSelectionRange().getStart(),
				(hierarchy, resource, offset) -> hierarchy.above(resource, offset, getWorkspaceResourceAccess()));
	}

	@Override
	public CompletableFuture<List<TypeHierarchyItem>> typeHierarchySubtypes(TypeHierarchySubtypesParams params) {
		return hierarchy(params.getItem().getUri(), params.getItem().getSelectionRange().getStart(),
				(hierarchy, resource, offset) -> hierarchy.below(resource, offset, getWorkspaceResourceAccess()));
	}

	private interface HierarchyQuestion {
		List<TypeHierarchyItem> ask(SupportHierarchy hierarchy, XtextResource resource, int offset);
	}

	private CompletableFuture<List<TypeHierarchyItem>> hierarchy(String file, Position position, HierarchyQuestion question) {
		checks.relinkStale();
		URI uri = getURI(new TextDocumentIdentifier(file));
		return read(uri, (document, resource) -> question.ask(getService(uri, SupportHierarchy.class), resource, document.getOffSet(position)));
	}

	private <T> CompletableFuture<List<T>> read(URI uri, BiFunction<Document, XtextResource, List<T>> reader) {
		return getRequestManager().runRead(cancel -> getWorkspaceManager().doRead(uri, (document, resource) -> resource == null ? List.of() : reader.apply(document, resource)));
	}

	@Override
	public void initialized(InitializedParams params) {
		super.initialized(params);
		LanguageClient client = getLanguageClient();
		if (client != null) {
			publisher.ready(client);
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
