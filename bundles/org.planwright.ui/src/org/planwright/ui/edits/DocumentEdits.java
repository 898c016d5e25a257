package org.planwright.ui.edits;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Changes of a document as the server tells them. */
public final class DocumentEdits {

	private DocumentEdits() {
	}

	/** Makes changes of the text as it is, as one step of undo. */
	public static void apply(IDocument document, List<? extends TextEdit> edits) throws BadLocationException {
		apply(document, toEdit(document, edits));
	}

	/** Changes a text as one step of undo; returns what takes it back. */
	static UndoEdit apply(IDocument document, org.eclipse.text.edits.TextEdit edit) throws BadLocationException {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			return edit.apply(document, org.eclipse.text.edits.TextEdit.CREATE_UNDO | org.eclipse.text.edits.TextEdit.UPDATE_REGIONS);
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}

	/** The changes of the server as those of a text. */
	static MultiTextEdit toEdit(IDocument document, List<? extends TextEdit> edits) throws BadLocationException {
		MultiTextEdit all = new MultiTextEdit();
		for (TextEdit edit : edits) {
			int start = offset(document, edit.getRange().getStart());
			all.addChild(new ReplaceEdit(start, offset(document, edit.getRange().getEnd()) - start, edit.getNewText()));
		}
		return all;
	}

	private static int offset(IDocument document, Position position) throws BadLocationException {
		return document.getLineOffset(position.getLine()) + position.getCharacter();
	}
}
