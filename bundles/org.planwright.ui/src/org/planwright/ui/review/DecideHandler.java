package org.planwright.ui.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.rules.review.Decision;

/** Decides about the findings that are selected in the view of findings. */
public final class DecideHandler extends AbstractHandler {

	/** The parameter with the decision's word; any other takes decisions back. */
	private static final String DECISION = "org.planwright.ui.review.decision";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IViewPart view = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(FindingsView.ID);
		if (view instanceof FindingsView findings) {
			findings.decide(decision(event.getParameter(DECISION)));
		}
		return null;
	}

	private static Decision decision(String word) {
		for (Decision decision : Decision.values()) {
			if (decision.word().equals(word)) {
				return decision;
			}
		}
		return null;
	}
}
