package org.planwright.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.planwright.ide.fixes.BulkActions;
import org.planwright.ide.fixes.PlanCodeActions;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.server.DocumentText;

/**
 * Offers what the language server knows to mend the findings at the cursor or in the selection; when nothing does at the cursor, those of its line. When nothing mends them
 * either, the list says why.
 */
public final class FixAssist implements IQuickAssistProcessor {

	/** A person waits: better to say that it takes longer than to let the window stand still. */
	private static final long PATIENCE_MILLIS = 1500;

	private String error;

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		error = null;
		IDocument document = context.getSourceViewer().getDocument();
		int offset = context.getOffset();
		List<ICompletionProposal> fixes = fixes(document, offset, offset + Math.max(0, context.getLength()));
		if (fixes.stream().allMatch(ReasonProposal.class::isInstance) && context.getLength() <= 0 && error == null) {
			try {
				IRegion line = document.getLineInformationOfOffset(offset);
				List<ICompletionProposal> ofLine = fixes(document, line.getOffset(), line.getOffset() + line.getLength());
				fixes = ofLine.isEmpty() ? fixes : ofLine;
			} catch (BadLocationException e) {
				throw new IllegalArgumentException("no line at " + offset, e);
			}
		}
		return fixes.isEmpty() ? null : fixes.toArray(ICompletionProposal[]::new);
	}

	private List<ICompletionProposal> fixes(IDocument document, int start, int end) {
		List<ICompletionProposal> fixes = new ArrayList<>();
		try {
			DocumentText asked = DocumentText.of(document);
			for (CodeAction action : actions(document, start, end)) {
				if (action.getDisabled() != null) {
					fixes.add(new ReasonProposal(action.getDisabled().getReason()));
				} else if (action.getEdit() != null && action.getEdit().getChanges() != null && action.getEdit().getChanges().size() == 1) {
					fixes.add(new FixProposal(action.getTitle(), action.getEdit().getChanges().values().iterator().next(), asked));
				} else if (action.getEdit() == null && BulkActions.plan(action).isPresent()) {
					fixes.add(new FixAllProposal(action));
				}
			}
		} catch (TimeoutException e) {
			error = Messages.fixesNotReady;
		} catch (ExecutionException e) {
			ILog.of(FixAssist.class).error(e.getMessage(), e);
			error = Messages.fixesNotReady;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return fixes;
	}

	private static List<CodeAction> actions(IDocument document, int start, int end) throws InterruptedException, ExecutionException, TimeoutException {
		CodeActionContext context = new CodeActionContext(List.of(), List.of(CodeActionKind.QuickFix, PlanCodeActions.BIND));
		context.setTriggerKind(CodeActionTriggerKind.Invoked);
		var answer = UiPlugin.instance().server().ask(document,
				(service, text) -> service.codeAction(new CodeActionParams(text.file(), text.range(start, end), context)));
		return answer.isEmpty() ? List.of()
				: answer.get().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).stream().filter(Either::isRight).map(Either::getRight).toList();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return error;
	}
}
