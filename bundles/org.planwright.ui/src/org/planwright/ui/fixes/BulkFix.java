package org.planwright.ui.fixes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.planwright.ide.fixes.BulkActions;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.edits.ChangeOperation;
import org.planwright.ui.edits.FileEdits;
import org.planwright.ui.server.Uris;

/** Mends all findings of a kind in a file or its project, as one step. In the UI thread. */
public final class BulkFix {

	private BulkFix() {
	}

	/**
	 * Mends the findings of a rule.
	 *
	 * @param part where a person asks for it; told how it went
	 */
	public static void run(IWorkbenchPart part, String rule, BulkActions.Scope scope, Path plan) {
		CodeAction action = new CodeAction(NLS.bind(scope == BulkActions.Scope.FILE ? Messages.fixFile : Messages.fixProject, rule));
		action.setData(BulkActions.data(rule, scope, Uris.of(plan)));
		run(part, action);
	}

	/** Does what an action of the server says that was offered without its changes. */
	static void run(IWorkbenchPart part, CodeAction action) {
		Answers.then(part, UiPlugin.instance().server().ask(server -> server.getTextDocumentService().resolveCodeAction(action)), resolved -> {
			Map<Path, List<TextEdit>> edits = FileEdits.of(resolved.getEdit());
			if (edits.isEmpty()) {
				Answers.tell(part, Messages.nothing);
			} else if (ChangeOperation.perform(action.getTitle(), edits, Map.of())) {
				int places = edits.values().stream().mapToInt(List::size).sum();
				Answers.tell(part, NLS.bind(Messages.done, places, edits.size()));
			}
		});
	}
}
