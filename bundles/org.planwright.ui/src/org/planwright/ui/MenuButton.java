package org.planwright.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that opens a menu below it. */
public final class MenuButton extends Action {

	/**
	 * A button.
	 *
	 * @param fill fills the menu each time that it is opened
	 */
	public MenuButton(String label, ImageDescriptor image, IMenuListener fill) {
		super(label, AS_DROP_DOWN_MENU);
		setImageDescriptor(image);
		setToolTipText(label);
		setMenuCreator(creator(menu(label, fill)));
	}

	/** A menu of the same kind for another menu. */
	public static MenuManager menu(String label, IMenuListener fill) {
		MenuManager menu = new MenuManager(label);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(fill);
		return menu;
	}

	private static IMenuCreator creator(MenuManager manager) {
		return new IMenuCreator() {
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
		};
	}

	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Menu shown = getMenuCreator().getMenu(item.getParent());
			Rectangle place = item.getBounds();
			shown.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
			shown.setVisible(true);
		}
	}
}
