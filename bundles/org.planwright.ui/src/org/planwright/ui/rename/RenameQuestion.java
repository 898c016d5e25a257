package org.planwright.ui.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.swt.widgets.Display;
import org.planwright.ide.impact.Impact;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.edits.FileEdits;
import org.planwright.ui.impact.ImpactQuestion;
import org.planwright.ui.server.PlanServerService;
import org.planwright.ui.server.Uris;

/** Asks the server about another name for what is at a place. Answers come in the UI thread. */
final class RenameQuestion {

	private record Found(WorkspaceEdit edit, Map<Path, String> texts) {
	}

	private final Path plan;
	private final Position position;
	private final Display display;
	private final PlanServerService server = UiPlugin.instance().server();

	RenameQuestion(Path plan, Position position, Display display) {
		this.plan = plan;
		this.position = position;
		this.display = display;
	}

	/** What can be renamed there; null when nothing can. */
	CompletableFuture<PrepareRenameResult> prepare() {
		return server.ask(running -> running.getTextDocumentService().prepareRename(new PrepareRenameParams(new TextDocumentIdentifier(Uris.of(plan)), position)))
				.thenApply(answer -> answer == null ? null : ((Either3<?, PrepareRenameResult, ?>) answer).getSecond());
	}

	/** What a name changes, with the texts that the changes are of, or why it is refused. */
	void rename(String name, BiConsumer<WorkspaceEdit, Map<Path, String>> use, Consumer<String> refused) {
		server.ask(running -> running.getTextDocumentService().rename(new RenameParams(new TextDocumentIdentifier(Uris.of(plan)), position, name)))
				.thenApplyAsync(edit -> new Found(edit, texts(edit))).whenComplete((found, failure) -> display.asyncExec(() -> {
					if (failure == null) {
						use.accept(found.edit, found.texts);
					} else {
						String refusal = Answers.refusal(failure);
						if (refusal == null) {
							ILog.of(RenameQuestion.class).error(failure.getMessage(), failure);
						}
						refused.accept(refusal == null ? failure.getLocalizedMessage() : refusal);
					}
				}));
	}

	/** What depends on it; null when it cannot be found out. */
	void impact(Consumer<Impact> use) {
		ImpactQuestion.ask(plan, position).whenComplete((found, failure) -> display.asyncExec(() -> use.accept(failure == null ? found : null)));
	}

	private Map<Path, String> texts(WorkspaceEdit edit) {
		Map<Path, String> texts = new LinkedHashMap<>();
		for (Path file : FileEdits.of(edit).keySet()) {
			try {
				texts.put(file, server.text(file));
			} catch (IOException e) {
				throw new CompletionException(e);
			}
		}
		return texts;
	}
}
