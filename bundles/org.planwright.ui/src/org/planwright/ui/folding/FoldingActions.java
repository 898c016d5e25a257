package org.planwright.ui.folding;

import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.editors.text.IFoldingCommandIds;
import org.eclipse.ui.texteditor.ITextEditor;

/** The platform's commands for folding, as an editor's actions. */
public final class FoldingActions {

	private static final Map<String, Integer> OPERATIONS = Map.of(IFoldingCommandIds.FOLDING_COLLAPSE, ProjectionViewer.COLLAPSE, IFoldingCommandIds.FOLDING_EXPAND, ProjectionViewer.EXPAND,
			IFoldingCommandIds.FOLDING_COLLAPSE_ALL, ProjectionViewer.COLLAPSE_ALL, IFoldingCommandIds.FOLDING_EXPAND_ALL, ProjectionViewer.EXPAND_ALL);

	private FoldingActions() {
	}

	/** Gives an editor its actions. */
	public static void install(ITextEditor editor, ProjectionViewer viewer) {
		OPERATIONS.forEach((command, operation) -> {
			IAction action = new Action() {
				@Override
				public void run() {
					viewer.doOperation(operation);
				}
			};
			action.setActionDefinitionId(command);
			editor.setAction(command, action);
		});
	}
}
