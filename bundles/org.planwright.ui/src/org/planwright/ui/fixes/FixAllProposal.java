package org.planwright.ui.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.PlatformUI;

/** Mends all findings of a kind, from the list of the editor. What that changes is found out when it is chosen. */
final class FixAllProposal extends MendingProposal {

	private final CodeAction action;

	FixAllProposal(CodeAction action) {
		super(action.getTitle());
		this.action = action;
	}

	@Override
	public void apply(IDocument document) {
		BulkFix.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor(), action);
	}
}
