package org.planwright.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.editor.PlanEditor;

/** Does something with what is named at the caret of the active plan editor. */
abstract class CaretHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor && editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
			run(editor, editor.getDocumentProvider().getDocument(editor.getEditorInput()), caret.getOffset());
		}
		return null;
	}

	abstract void run(PlanEditor editor, IDocument document, int offset);
}
