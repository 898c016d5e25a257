package org.planwright.ui.actuals;

import java.util.Optional;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.ui.IEditorPart;
import org.planwright.ide.monitoring.ActualsAssist;
import org.planwright.ui.completion.CompletionProposal;
import org.planwright.ui.server.DocumentText;

/** Proposes what the plan of a monitoring file has, in a thread of the assistant. */
final class ActualsCompletion implements IContentAssistProcessor {

	private final IEditorPart editor;
	private String error;

	ActualsCompletion(IEditorPart editor) {
		this.editor = editor;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		error = null;
		try {
			String text = DocumentText.of(viewer.getDocument()).text();
			Optional<ActualsAssist.Found> found = MonitoredPlan.read(editor, (plan, file) -> ActualsAssist.at(plan, text, Math.min(offset, text.length())));
			if (found.isEmpty()) {
				error = Messages.noPlan;
				return new ICompletionProposal[0];
			}
			return found.get().proposals().stream().map(each -> new CompletionProposal(each.label(), each.detail(), each.insert(), found.get().start(), 0)).toArray(ICompletionProposal[]::new);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return new ICompletionProposal[0];
		}
	}

	@Override
	public String getErrorMessage() {
		return error;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return null;
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
