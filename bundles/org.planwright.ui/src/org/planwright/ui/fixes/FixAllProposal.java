package org.planwright.ui.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;

/** Mends all findings of a kind, from the list of the editor. What that changes is found out when it is chosen. */
final class FixAllProposal implements ICompletionProposal {

	private final CodeAction action;

	FixAllProposal(CodeAction action) {
		this.action = action;
	}

	@Override
	public void apply(IDocument document) {
		BulkFix.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor(), action);
	}

	@Override
	public String getDisplayString() {
		return action.getTitle();
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

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}
}
