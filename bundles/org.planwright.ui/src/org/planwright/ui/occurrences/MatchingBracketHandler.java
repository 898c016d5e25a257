package org.planwright.ui.occurrences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.editor.PlanEditor;

/** Moves the caret from a bracket to the one that belongs to it. */
public final class MatchingBracketHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor && editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			ICharacterPairMatcher matcher = Brackets.matcher();
			int offset = caret.getOffset() + caret.getLength();
			IRegion pair = matcher.match(document, offset);
			if (pair != null) {
				boolean forward = matcher.getAnchor() == ICharacterPairMatcher.LEFT;
				editor.selectAndReveal(forward ? pair.getOffset() + pair.getLength() : pair.getOffset(), 0);
			}
			matcher.dispose();
		}
		return null;
	}
}
