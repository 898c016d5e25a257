package org.planwright.app;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Lets views answer the standard commands of the menus and keys, as the files' view does for delete and rename: what a view sets as a global action reaches its command
 * only when the window knows the action. Menus are in {@code plugin.xml}.
 */
final class PlanActionBarAdvisor extends ActionBarAdvisor {

	private static final List<ActionFactory> ANSWERED_BY_VIEWS = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
			ActionFactory.SELECT_ALL, ActionFactory.RENAME, ActionFactory.MOVE, ActionFactory.REFRESH, ActionFactory.PROPERTIES, ActionFactory.UNDO, ActionFactory.REDO);

	PlanActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		ANSWERED_BY_VIEWS.forEach(factory -> register(factory.create(window)));
	}
}
