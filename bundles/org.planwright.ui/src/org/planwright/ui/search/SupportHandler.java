package org.planwright.ui.search;

import org.eclipse.jface.text.IDocument;
import org.planwright.ui.editor.PlanEditor;

/** Shows what supports the goal, indicator or project at the caret. */
public final class SupportHandler extends CaretHandler {

	@Override
	void run(PlanEditor editor, IDocument document, int offset) {
		ElementAtCaret.ask(editor, document, offset, Messages.noSupport, item -> ((SupportView) editor.getSite().getPage().showView(SupportView.ID)).show(item));
	}
}
