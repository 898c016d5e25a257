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
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.planwright.ide.completion.PlanContentAssist;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.templates.TemplateProposals;

/** Asks the language server for proposals, in a thread of the assistant. */
public final class CompletionAssist implements IContentAssistProcessor {

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
					proposals.add(new CompletionProposal(item.getLabel(), item.getDetail(), edit.getNewText(), offset - length(edit, offset, viewer)));
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

	/** How much before the caret is replaced; edits stay within the line. */
	private static int length(TextEdit edit, int offset, ITextViewer viewer) throws BadLocationException {
		Position start = edit.getRange().getStart();
		return offset - viewer.getDocument().getLineOffset(start.getLine()) - start.getCharacter();
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return String.join("", PlanContentAssist.TRIGGERS).toCharArray();
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
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
