package org.planwright.ui.fixes;

import org.eclipse.jface.text.IDocument;

/** Why nothing mends a finding, in the list of the editor. Changes nothing. */
final class ReasonProposal extends MendingProposal {

	ReasonProposal(String reason) {
		super(reason);
	}

	@Override
	public void apply(IDocument document) {
	}
}
