package org.planwright.ui.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** What mends a finding, in the list of the editor. The cursor stays where it is. */
abstract class MendingProposal implements ICompletionProposal {

	private final String label;

	MendingProposal(String label) {
		this.label = label;
	}

	@Override
	public final String getDisplayString() {
		return label;
	}

	@Override
	public final Image getImage() {
		return null;
	}

	@Override
	public final String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public final IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public final Point getSelection(IDocument document) {
		return null;
	}
}
