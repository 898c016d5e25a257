package org.planwright.ui.backup;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.planwright.model.text.TextChange;

/** Puts another text into an editor, as one step that can be undone; the file is not touched until it is saved. */
final class DocumentRestore {

	private DocumentRestore() {
	}

	/** In the UI thread. Does nothing when an editor may not be edited, and says whether it has the text. */
	static boolean into(ITextEditor editor, String text) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		if (document.get().equals(text)) {
			return true;
		}
		TextChange change = TextChange.between(document.get(), text);
		IRewriteTarget step = editor.getAdapter(IRewriteTarget.class);
		step.beginCompoundChange();
		try {
			document.replace(change.start(), change.length(), change.text());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		} finally {
			step.endCompoundChange();
		}
		editor.selectAndReveal(change.start(), 0);
		return document.get().equals(text);
	}
}
