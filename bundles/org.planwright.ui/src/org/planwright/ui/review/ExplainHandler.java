package org.planwright.ui.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what is said about the rule of the finding that is selected. */
public final class ExplainHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IViewPart view = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(FindingsView.ID);
		if (view instanceof FindingsView findings) {
			findings.explain();
		}
		return null;
	}
}
