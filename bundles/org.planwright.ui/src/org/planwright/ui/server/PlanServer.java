package org.planwright.ui.server;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * The language server of the workbench. It is made at its first use, in a thread of its own in which all calls to it are made, in the order in which they were
 * asked for. When it fails it is started once more; after that, it goes on as well as it can.
 */
public final class PlanServer {

	/** What the server tells the workbench. Called in any thread but the UI's. */
	public interface Listener {

		/** A server was started, also after a failure: whatever is open must be opened in it. Called in the server's thread, before any other call. */
		void started(LanguageServer server);

		/** The server failed. */
		void failed(Throwable cause, boolean restarted);
	}

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(PlanServer::newThread);
	private final Supplier<LanguageServer> factory;
	private final Supplier<Set<Path>> folders;
	private final Supplier<Object> settings;
	private final Listener listener;
	private volatile LanguageServer server;
	private Set<Path> knownFolders = Set.of();
	private int failures;

	/**
	 * @param factory  makes a server
	 * @param folders  the folders whose plans it serves, as they are now
	 * @param settings what the user prefers, as it is now
	 * @param listener is told of starts and failures
	 */
	public PlanServer(Supplier<LanguageServer> factory, Supplier<Set<Path>> folders, Supplier<Object> settings, Listener listener) {
		this.factory = factory;
		this.folders = folders;
		this.settings = settings;
		this.listener = listener;
	}

	/** Calls the server as soon as it is ready for it. Returns at once; may be called in any thread. */
	public void call(Consumer<LanguageServer> call) {
		after(0, call);
	}

	/**
	 * Calls the server after a while.
	 *
	 * @param millis how long to wait, in milliseconds
	 * @return the call, to cancel it; null when the server was stopped
	 */
	ScheduledFuture<?> after(long millis, Consumer<LanguageServer> call) {
		try {
			return thread.schedule(() -> run(call), millis, TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException stopped) {
			return null;
		}
	}

	/** Tells the server that the folders may have changed. */
	public void foldersChanged() {
		call(this::sendFolders);
	}

	/** Tells the server that what the user prefers may have changed. */
	public void settingsChanged() {
		call(running -> running.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(settings.get())));
	}

	/** Reports a failure that the server found itself; it is started again if it was the first. */
	public void reportFailure(Throwable cause) {
		call(running -> restart(cause));
	}

	/** Ends the server; calls that wait are dropped. */
	public void stop() {
		thread.shutdownNow();
		end(server);
	}

	private void run(Consumer<LanguageServer> call) {
		try {
			if (server == null && failures < 2) {
				start();
			}
			if (server != null) {
				call.accept(server);
			}
		} catch (RuntimeException | LinkageError | ExecutionException e) {
			restart(e instanceof ExecutionException wrapped ? wrapped.getCause() : e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void start() throws InterruptedException, ExecutionException {
		LanguageServer started = factory.get();
		knownFolders = folders.get();
		InitializeParams params = new InitializeParams();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		workspace.setExecuteCommand(new ExecuteCommandCapabilities());
		WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
		edits.setDocumentChanges(true);
		edits.setChangeAnnotationSupport(new WorkspaceEditChangeAnnotationSupportCapabilities());
		workspace.setWorkspaceEdit(edits);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setWorkspace(workspace);
		DocumentSymbolCapabilities outline = new DocumentSymbolCapabilities();
		outline.setHierarchicalDocumentSymbolSupport(true);
		capabilities.setTextDocument(new TextDocumentClientCapabilities());
		capabilities.getTextDocument().setDocumentSymbol(outline);
		CodeActionCapabilities actions = new CodeActionCapabilities();
		actions.setDisabledSupport(true);
		capabilities.getTextDocument().setCodeAction(actions);
		params.setCapabilities(capabilities);
		params.setWorkspaceFolders(toLsp(knownFolders));
		params.setInitializationOptions(settings.get());
		started.initialize(params).get();
		started.initialized(new InitializedParams());
		server = started;
		listener.started(server);
	}

	private void restart(Throwable cause) {
		failures++;
		boolean again = failures == 1;
		listener.failed(cause, again);
		if (again) {
			end(server);
			server = null;
			call(restarted -> {
			});
		}
	}

	/** What failed may still have work of its own in hand. */
	private static void end(LanguageServer failed) {
		try {
			if (failed != null) {
				failed.shutdown();
			}
		} catch (RuntimeException | LinkageError e) {
			ILog.of(PlanServer.class).warn(e.getMessage(), e);
		}
	}

	private void sendFolders(LanguageServer running) {
		Set<Path> now = folders.get();
		Set<Path> added = new LinkedHashSet<>(now);
		added.removeAll(knownFolders);
		Set<Path> removed = new LinkedHashSet<>(knownFolders);
		removed.removeAll(now);
		knownFolders = now;
		if (!added.isEmpty() || !removed.isEmpty()) {
			WorkspaceFoldersChangeEvent event = new WorkspaceFoldersChangeEvent(toLsp(added), toLsp(removed));
			running.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event));
		}
	}

	private static List<WorkspaceFolder> toLsp(Set<Path> folders) {
		return folders.stream().map(folder -> new WorkspaceFolder(Uris.of(folder), folder.getFileName().toString())).toList();
	}

	private static Thread newThread(Runnable work) {
		Thread thread = new Thread(work, "Planwright language server");
		thread.setDaemon(true);
		return thread;
	}
}
