package org.planwright.ui.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextEdit;
import org.planwright.ide.completion.PlanContentAssist;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.templates.TemplateProposals;

/** Asks the language server for proposals, in a thread of the assistant. */
public final class CompletionAssist implements IContentAssistProcessorExtension {

	private static final long PATIENCE_MILLIS = 5000;
	private static final int AUTO_ACTIVATION_MILLIS = 100;

	private final TemplateProposals templates = new TemplateProposals();
	private String error;

	/** An assistant for an editor of plans: proposals come when asked for, and by themselves behind 「 and the like. */
	public static IContentAssistant assistant(String contentType) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.addContentAssistProcessor(new CompletionAssist(), contentType);
		assistant.enableAutoActivation(true);
		assistant.setAutoActivationDelay(AUTO_ACTIVATION_MILLIS);
		assistant.enableColoredLabels(true);
		assistant.enableAutoInsert(false);
		return assistant;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		error = null;
		List<ICompletionProposal> proposals = new ArrayList<>();
		try {
			var answer = UiPlugin.instance().server().ask(viewer.getDocument(),
					(service, text) -> service.completion(new CompletionParams(text.file(), text.position(offset))));
			if (answer.isPresent()) {
				CompletionList list = answer.get().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).getRight();
				for (CompletionItem item : list.getItems()) {
					TextEdit edit = item.getTextEdit().getLeft();
					int line = viewer.getDocument().getLineOffset(edit.getRange().getStart().getLine()); // edits stay within a line
					proposals.add(new CompletionProposal(item.getLabel(), item.getDetail(), edit.getNewText(), line + edit.getRange().getStart().getCharacter(),
							line + edit.getRange().getEnd().getCharacter() - offset));
				}
			}
			proposals.addAll(templates.at(viewer.getDocument(), offset));
		} catch (TimeoutException e) {
			error = Messages.fixesNotReady;
		} catch (ExecutionException | BadLocationException e) {
			ILog.of(CompletionAssist.class).error(e.getMessage(), e);
			error = Messages.fixesNotReady;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return proposals.toArray(ICompletionProposal[]::new);
	}

	/** A blank opens the list only where something has to follow, so that Enter at the end of a line stays Enter. */
	@Override
	public boolean isCompletionProposalAutoActivation(char typed, ITextViewer viewer, int offset) {
		if (typed != ' ' && typed != '\u3000') {
			return PlanContentAssist.TRIGGERS.contains(String.valueOf(typed));
		}
		try {
			int line = viewer.getDocument().getLineInformationOfOffset(offset).getOffset();
			return PlanContentAssist.wantsMore(viewer.getDocument().get(line, offset - line));
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public boolean isContextInformationAutoActivation(char typed, ITextViewer viewer, int offset) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return error;
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
