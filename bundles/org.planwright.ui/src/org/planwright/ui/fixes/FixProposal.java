package org.planwright.ui.fixes;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.planwright.ui.server.DocumentText;

/** A quick fix in the list of the editor. All of its changes are one step of undo. */
final class FixProposal implements ICompletionProposal {

	private final String label;
	private final List<TextEdit> edits;
	private final DocumentText asked;

	/** @param asked the text that the edits are of */
	FixProposal(String label, List<TextEdit> edits, DocumentText asked) {
		this.label = label;
		this.edits = edits;
		this.asked = asked;
	}

	/** Does nothing when the text has changed since the fix was offered. */
	@Override
	public void apply(IDocument document) {
		if (!asked.isCurrent(document)) {
			return;
		}
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			toEdit(document).apply(document);
		} catch (BadLocationException e) {
			ILog.of(FixProposal.class).error(label, e);
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}

	private MultiTextEdit toEdit(IDocument document) throws BadLocationException {
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

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	/** The cursor stays where it is. */
	@Override
	public Point getSelection(IDocument document) {
		return null;
	}
}
