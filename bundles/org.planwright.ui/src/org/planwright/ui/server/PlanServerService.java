package org.planwright.ui.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.LanguageServer;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.evl.project.TrustFile;
import org.planwright.ide.server.PlanLanguageServer;
import org.planwright.model.plan.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.markers.ProblemMarkers;
import org.planwright.ui.review.ReviewDesk;
import org.planwright.ui.rules.RulePreferences;
import org.planwright.ui.rules.WorkspaceRules;

/** The workbench's language server with all that is bound to it: open documents, the workspace's files, markers and the log. */
public final class PlanServerService implements PlanServer.Listener {

	private final IWorkspace workspace;
	private final PlanServer server;
	private final OpenDocuments documents;
	private final MovedPlans moved = new MovedPlans();
	private final WorkspaceWatcher watcher;
	private final ServerLog log;
	private final WorkspaceRules scriptRules;
	private final Set<CompletableFuture<?>> unanswered = ConcurrentHashMap.newKeySet();
	private final TrustFile trust = TrustFile.ofUser();

	/**
	 * Binds a server to a workspace and starts it. Returns at once; the plans of the workspace are read in the server's thread.
	 *
	 * @param review takes the findings, beside the markers
	 * @param scriptRules is told when scripts have changed
	 */
	public PlanServerService(IWorkspace workspace, ReviewDesk review, WorkspaceRules scriptRules) {
		this.workspace = workspace;
		this.scriptRules = scriptRules;
		ProblemMarkers markers = new ProblemMarkers(workspace, this::currentText);
		this.server = new PlanServer(() -> PlanLanguageServer.create(new ServerEvents(markers, review), trust), () -> WorkspaceFolders.of(workspace.getRoot()),
				PlanServerService::settings, this);
		this.documents = new OpenDocuments(server);
		this.watcher = new WorkspaceWatcher(server, review::ledgerChanged, scriptRules::refresh);
		this.log = ServerLog.attach(server::reportFailure);
		workspace.addResourceChangeListener(moved, IResourceChangeEvent.POST_CHANGE);
		workspace.addResourceChangeListener(watcher, IResourceChangeEvent.POST_CHANGE);
		documents.start();
		server.call(running -> {
		});
	}

	/** What the user prefers, as the server takes it. In the server's thread. */
	private static Object settings() {
		return Map.of("planwright", Map.of("rules", RulePreferences.words(), "earlier", UiPlugin.instance().earlierDrafts().settings()));
	}

	/** Ends the server and lets go of the workspace. */
	public void stop() {
		workspace.removeResourceChangeListener(watcher);
		workspace.removeResourceChangeListener(moved);
		documents.stop();
		log.detach();
		server.stop();
	}

	/** Whether scripts of a project are run, as they are. */
	public boolean trusts(ProjectScripts scripts) {
		return trust.trusts(scripts);
	}

	/**
	 * Runs the scripts of a project from now on, as they are, or runs them no more. The plans of the project are checked again.
	 *
	 * @throws IOException when that cannot be remembered; nothing has changed then
	 */
	public void trust(ProjectScripts scripts, boolean trusted) throws IOException {
		if (trusted) {
			trust.trust(scripts);
		} else {
			trust.revoke(scripts);
		}
		List<FileEvent> files = scripts.files().stream().map(script -> new FileEvent(Uris.of(script.file()), FileChangeType.Changed)).toList();
		server.call(running -> running.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
		scriptRules.refresh();
	}

	/**
	 * The text of a plan: as it is being edited, else as it is in its file. In any thread but the UI's.
	 *
	 * @throws IOException when it cannot be read
	 */
	public String text(Path file) throws IOException {
		String open = documents.text(file);
		return open == null ? Files.readString(file) : open;
	}

	/** The text of a document and its stamp. In any thread: that of an open plan is read without keeping the UI thread from changing it. */
	public DocumentText text(IDocument document) {
		return documents.of(document).map(SyncedDocument::text).orElseGet(() -> DocumentText.of(document));
	}

	/** The text of a plan that is being edited; empty when none is. In any thread. */
	public Optional<String> editedText(Path file) {
		return Optional.ofNullable(documents.text(file));
	}

	/**
	 * Begins to tell somebody of each change of the text of a plan that is being edited, and that one is edited no more: its file counts again then.
	 *
	 * @param listener is given the file, in the thread in which the text is changed
	 */
	public void addTypingListener(Consumer<Path> listener) {
		documents.typing().add(listener);
	}

	/** Ends that. */
	public void removeTypingListener(Consumer<Path> listener) {
		documents.typing().remove(listener);
	}

	/** Has all plans checked by what the user prefers now. Returns at once; in any thread. */
	public void settingsChanged() {
		server.settingsChanged();
	}

	/**
	 * Has all rules run on all plans of the workspace, also those that run on demand only. Returns at once; in any thread.
	 *
	 * @return is done when they have run; fails with the server
	 */
	public CompletableFuture<Void> checkAll() {
		CompletableFuture<Void> checked = new CompletableFuture<>();
		unanswered.add(checked);
		checked.whenComplete((done, failure) -> unanswered.remove(checked));
		server.call(running -> {
			documents.sendChanges(running);
			running.getWorkspaceService().executeCommand(new ExecuteCommandParams(PlanLanguageServer.CHECK_COMMAND, List.of())).whenComplete((done, failure) -> {
				if (failure == null) {
					checked.complete(null);
				} else {
					checked.completeExceptionally(failure);
				}
			});
		});
		return checked;
	}

	/**
	 * Asks the server about an open plan, as its text is now, and again when the server drops the question. Returns at once; the answer may never come when the
	 * server fails.
	 *
	 * @return empty when the document is not that of a plan
	 */
	public <T> Optional<CompletableFuture<T>> ask(IDocument document, Question<T> question) {
		return documents.of(document).map(open -> AskAgain.untilAnswered(() -> open.ask(question)));
	}

	/** Asks the server about any plans, those that are open as their texts are now. Returns at once; the answer may never come when the server fails. In any thread. */
	public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
		return AskAgain.untilAnswered(() -> askOnce(question));
	}

	private <T> CompletableFuture<T> askOnce(Function<LanguageServer, CompletableFuture<T>> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		server.call(running -> {
			documents.sendChanges(running);
			question.apply(running).whenComplete((value, failure) -> {
				if (failure == null) {
					answer.complete(value);
				} else {
					answer.completeExceptionally(failure);
				}
			});
		});
		return answer;
	}

	/**
	 * Reads an open plan as its text is now. Returns at once; the answer may never come when the server fails, and is null for a document that is no plan's.
	 *
	 * @param reader called in a thread of the server while nothing else is done to the plan; keeps nothing of it
	 */
	public <T> CompletableFuture<T> read(IDocument document, Function<Plan, T> reader) {
		return documents.of(document).map(open -> open.read(reader)).orElseGet(() -> CompletableFuture.completedFuture(null));
	}

	@Override
	public void started(LanguageServer running) {
		documents.openAll(running);
		scriptRules.refresh();
	}

	@Override
	public void failed(Throwable cause, boolean restarted) {
		String message = restarted ? Messages.serverRestarted : Messages.serverFailed;
		ILog.of(PlanServerService.class).error(message, cause);
		List.copyOf(unanswered).forEach(question -> question.completeExceptionally(cause));
		StatusLine.showError(message);
	}

	private ProblemMarkers.Text currentText(Path file) {
		return documents.isOpen(file) ? new ProblemMarkers.Text(true, documents.currentText(file)) : new ProblemMarkers.Text(false, null);
	}
}
