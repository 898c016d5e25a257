package org.planwright.ui.fixes;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.planwright.ui.edits.DocumentEdits;
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
		try {
			DocumentEdits.apply(document, edits);
		} catch (BadLocationException e) {
			ILog.of(FixProposal.class).error(label, e);
		}
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
