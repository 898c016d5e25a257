package org.planwright.ui.search;

import org.eclipse.jface.text.IDocument;
import org.planwright.ui.editor.PlanEditor;

/** Searches in all plans for what is named at the caret, or in whose line it is. */
public final class ReferencesHandler extends CaretHandler {

	@Override
	void run(PlanEditor editor, IDocument document, int offset) {
		ElementAtCaret.ask(editor, document, offset, Messages.noElement, item -> {
			ReferencesView view = (ReferencesView) editor.getSite().getPage().showView(ReferencesView.ID);
			view.search(document, offset, item.getName());
		});
	}
}
