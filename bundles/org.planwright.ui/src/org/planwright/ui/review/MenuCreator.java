package org.planwright.ui.review;

import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Opens a menu below a button of a tool bar. */
final class MenuCreator implements IMenuCreator {

	private final MenuManager manager;

	MenuCreator(MenuManager manager) {
		this.manager = manager;
	}

	@Override
	public Menu getMenu(Control parent) {
		return manager.createContextMenu(parent);
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		manager.dispose();
	}
}
