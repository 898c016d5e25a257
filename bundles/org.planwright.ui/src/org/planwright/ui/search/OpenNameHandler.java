package org.planwright.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the list of the names of all plans. */
public final class OpenNameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new NamePopup(HandlerUtil.getActiveWorkbenchWindow(event)).open();
		return null;
	}
}
