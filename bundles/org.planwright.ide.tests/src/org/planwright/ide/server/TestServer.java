package org.planwright.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** A server over one folder, and what it publishes. */
public final class TestServer implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 30;

	private final RecordingClient client = new RecordingClient();
	private final LanguageServer server = PlanLanguageServer.create(client);
	private final ServerCapabilities announced;

	/** Starts a server; it checks the plans of the folder. */
	public TestServer(Path folder) throws Exception {
		this(folder, null);
	}

	/** Starts a server for a client that can do something with the edits of a workspace. */
	public TestServer(Path folder, WorkspaceEditCapabilities edits) throws Exception {
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		workspace.setWorkspaceEdit(edits);
		workspace.setExecuteCommand(new ExecuteCommandCapabilities());
		TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
		documents.setDocumentSymbol(new DocumentSymbolCapabilities());
		documents.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
		documents.setFoldingRange(new FoldingRangeCapabilities());
		documents.setCodeAction(new CodeActionCapabilities());
		documents.getCodeAction().setDisabledSupport(true);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setWorkspace(workspace);
		capabilities.setTextDocument(documents);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(capabilities);
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "规划")));
		announced = server.initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS).getCapabilities();
		server.initialized(new InitializedParams());
	}

	/** What the server says that it can do. */
	public ServerCapabilities announced() {
		return announced;
	}

	/** Asks the server about an open file. */
	public <T> T ask(Function<TextDocumentService, CompletableFuture<T>> question) throws Exception {
		return question.apply(server.getTextDocumentService()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	/** Asks the server about the whole workspace. */
	public <T> T askWorkspace(Function<WorkspaceService, CompletableFuture<T>> question) throws Exception {
		return question.apply(server.getWorkspaceService()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	/** How the server names a file. */
	public static TextDocumentIdentifier id(Path file) {
		return new TextDocumentIdentifier(file.toUri().toString());
	}

	/** Opens a file with a text that need not be the saved one. */
	public void open(Path file, String text) {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.toUri().toString(), "plan", 1, text)));
	}

	/** Tells that an open file has another text, as after a keystroke. */
	public void change(Path file, int version, String text) {
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(file.toUri().toString(), version),
				List.of(new TextDocumentContentChangeEvent(text))));
	}

	/** Tells that an open file was saved. */
	public void saved(Path file) {
		server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(file.toUri().toString())));
	}

	/** Runs a command and waits until it is done. */
	public Object execute(String command, Object... arguments) throws Exception {
		return server.getWorkspaceService().executeCommand(new ExecuteCommandParams(command, List.of(arguments))).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	/** All that was published of a file so far, in order. */
	public List<PublishDiagnosticsParams> published(Path file) {
		return client.published(file);
	}

	/** Tells that a file was created, changed or deleted. */
	public void changed(Path file, FileChangeType type) {
		server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(file.toUri().toString(), type))));
	}

	/** Tells what the person at the client prefers. */
	public void configure(Object settings) {
		server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(settings));
	}

	/** Waits until a file's diagnostics are as expected; see {@link RecordingClient#await}. */
	public List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> expected) throws InterruptedException {
		return client.await(file, expected);
	}

	/** What the server offers for mending what is at a place, when somebody asks for it. */
	public List<CodeAction> fixes(Path file, Range range) throws Exception {
		CodeActionContext context = new CodeActionContext(List.of());
		context.setTriggerKind(CodeActionTriggerKind.Invoked);
		return fixes(file, range, context);
	}

	/** What the server offers for mending what is at a place. */
	public List<CodeAction> fixes(Path file, Range range, CodeActionContext context) throws Exception {
		return server.getTextDocumentService().codeAction(new CodeActionParams(new TextDocumentIdentifier(file.toUri().toString()), range, context))
				.get(PATIENCE_SECONDS, TimeUnit.SECONDS).stream().map(action -> action.getRight()).toList();
	}

	/** What the server proposes at a place. */
	public List<CompletionItem> completion(Path file, Position position) throws Exception {
		return server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(file.toUri().toString()), position))
				.get(PATIENCE_SECONDS, TimeUnit.SECONDS).getRight().getItems();
	}

	/** What the server says of a place; null when it says nothing. */
	public String hover(Path file, Position position) throws Exception {
		Hover hover = server.getTextDocumentService().hover(new HoverParams(new TextDocumentIdentifier(file.toUri().toString()), position))
				.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		return hover == null || !hover.getContents().isRight() || hover.getContents().getRight().getValue().isEmpty() ? null
				: hover.getContents().getRight().getValue();
	}

	/** The actions of some kinds that the server offers for a place. */
	public List<CodeAction> actions(Path file, Range range, String... kinds) throws Exception {
		return fixes(file, range, new CodeActionContext(List.of(), List.of(kinds)));
	}

	/** The changes of an action that was offered without them. */
	public WorkspaceEdit resolve(CodeAction action) throws Exception {
		return server.getTextDocumentService().resolveCodeAction(action).get(PATIENCE_SECONDS, TimeUnit.SECONDS).getEdit();
	}

	/** What the server would rename at a place; null when there is nothing. */
	public PrepareRenameResult prepareRename(Path file, Position position) throws Exception {
		var answer = server.getTextDocumentService().prepareRename(new PrepareRenameParams(new TextDocumentIdentifier(file.toUri().toString()), position))
				.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		return answer == null ? null : answer.getSecond();
	}

	/** The changes of another name for what is at a place. */
	public WorkspaceEdit rename(Path file, Position position, String name) throws Exception {
		return server.getTextDocumentService().rename(new RenameParams(new TextDocumentIdentifier(file.toUri().toString()), position, name)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public void close() throws Exception {
		server.shutdown().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		server.exit();
	}
}
