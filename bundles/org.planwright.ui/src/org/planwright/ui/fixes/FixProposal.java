package org.planwright.ui.fixes;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.planwright.ui.edits.DocumentEdits;
import org.planwright.ui.server.DocumentText;

/** A quick fix in the list of the editor. All of its changes are one step of undo. */
final class FixProposal extends MendingProposal {

	private final List<TextEdit> edits;
	private final DocumentText asked;

	/** @param asked the text that the edits are of */
	FixProposal(String label, List<TextEdit> edits, DocumentText asked) {
		super(label);
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
			ILog.of(FixProposal.class).error(getDisplayString(), e);
		}
	}
}
