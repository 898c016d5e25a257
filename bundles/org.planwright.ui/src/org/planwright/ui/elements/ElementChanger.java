package org.planwright.ui.elements;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.planwright.ide.elements.ChangeAnswer;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementCommand;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.edits.ChangeOperation;
import org.planwright.ui.server.PlanServerService;
import org.planwright.ui.server.Uris;

/**
 * Changes elements of plans in the workbench, as text: what is open in an editor stays unsaved there, any other file is saved. Several changes are one step, which one undo in any editor
 * takes back. What is to be changed is found out in the background; where a text has changed meanwhile, it is found out again.
 */
public final class ElementChanger {

	private static final int TRIES = 4;
	private static final int AGAIN_MILLIS = 150;

	private final Display display = Display.getCurrent();
	private final PlanServerService server = UiPlugin.instance().server();
	private final String label;
	private final List<ElementChange> changes;
	private final CompletableFuture<ChangeAnswer> done = new CompletableFuture<>();

	private ElementChanger(String label, List<ElementChange> changes) {
		this.label = label;
		this.changes = changes;
	}

	/**
	 * Makes some changes, or none of them when one cannot be made. To be called in the UI thread; returns at once.
	 *
	 * @param label what is done, as the menu says it behind Undo; see {@link ChangeLabels}
	 * @return is done in the UI thread, with the edits when they have been made, else with the refusal, whose reason is to be shown; fails with the server
	 */
	public static CompletableFuture<ChangeAnswer> perform(String label, List<ElementChange> changes) {
		ElementChanger changer = new ElementChanger(label, List.copyOf(changes));
		changer.ask(TRIES);
		return changer.done;
	}

	/** The same for a part, which tells in its status line that a person has to wait, and why it was refused. */
	public static CompletableFuture<ChangeAnswer> perform(IWorkbenchPart part, List<ElementChange> changes) {
		CompletableFuture<ChangeAnswer> done = perform(ChangeLabels.of(changes), changes);
		Answers.then(part, done, answer -> {
			if (answer instanceof ChangeAnswer.Refusal refusal) {
				Answers.refuse(part, refusal.reason());
			}
		});
		return done;
	}

	private void ask(int tries) {
		CompletableFuture<Object> asked = server.ask(running -> running.getWorkspaceService().executeCommand(new ExecuteCommandParams(ElementCommand.NAME, List.copyOf(changes))));
		asked.whenComplete((answer, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (failure != null) {
						done.completeExceptionally(failure);
					} else if (answer instanceof ChangeAnswer.Edits edits) {
						make(edits, tries - 1);
					} else {
						done.complete((ChangeAnswer) answer);
					}
				});
			}
		});
	}

	private void make(ChangeAnswer.Edits answer, int tries) {
		Map<Path, List<TextEdit>> edits = new LinkedHashMap<>();
		Map<Path, String> texts = new LinkedHashMap<>();
		answer.edits().forEach((uri, each) -> edits.put(Uris.toPath(uri), each));
		answer.texts().forEach((uri, text) -> texts.put(Uris.toPath(uri), text));
		if (tries > 0 && !ChangeOperation.isCurrent(texts)) {
			display.timerExec(AGAIN_MILLIS, () -> ask(tries));
		} else if (ChangeOperation.perform(label, edits, texts)) {
			done.complete(answer);
		} else {
			done.complete(new ChangeAnswer.Refusal(Messages.notMade, false));
		}
	}
}
