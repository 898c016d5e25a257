package org.planwright.ui.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorExtension;
import org.eclipse.ui.texteditor.StatusLineContributionItem;

/** Connects the plan editor with the window; of the platform's fields in the status line only the position, which needs no words. */
public final class PlanEditorContributor extends TextEditorActionContributor {

	private static final int WIDTH = 24;

	private final StatusLineContributionItem position = new StatusLineContributionItem(ITextEditorActionConstants.STATUS_CATEGORY_INPUT_POSITION, true, WIDTH);
	private ITextEditorExtension shown;

	@Override
	public void contributeToStatusLine(IStatusLineManager statusLine) {
		statusLine.add(position);
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		super.setActiveEditor(editor);
		show(editor instanceof ITextEditorExtension text ? text : null);
	}

	@Override
	public void dispose() {
		show(null);
		super.dispose();
	}

	private void show(ITextEditorExtension editor) {
		if (shown != null) {
			shown.setStatusField(null, ITextEditorActionConstants.STATUS_CATEGORY_INPUT_POSITION);
		}
		shown = editor;
		if (shown != null) {
			shown.setStatusField(position, ITextEditorActionConstants.STATUS_CATEGORY_INPUT_POSITION);
		}
	}
}
