package org.planwright.ui.grid;

import java.util.function.Consumer;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.planwright.ide.tables.TableRow;
import org.planwright.ui.WorkAction;

/** The menus and keys of a view of a table. While a cell is edited, they act on what is typed. */
final class GridActions {

	private final GridTable grid;
	private final GridWork work;
	private final Runnable export;
	private final Consumer<TableRow> open;
	private final IAction copy;
	private final IAction paste;
	private final IAction clear;

	GridActions(IViewSite site, GridTable grid, GridWork work, Runnable export, Consumer<TableRow> open) {
		this.grid = grid;
		this.work = work;
		this.export = export;
		this.open = open;
		copy = action(ActionFactory.COPY, Messages.copy, () -> work.clipboard().copy(false), Text::copy);
		paste = action(ActionFactory.PASTE, Messages.paste, work::paste, Text::paste);
		clear = action(ActionFactory.DELETE, Messages.clear, work::clear, GridActions::delete);
		IActionBars bars = site.getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), clear);
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), action(ActionFactory.CUT, "", () -> {
			work.clipboard().copy(false);
			work.clear();
		}, Text::cut));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(ActionFactory.SELECT_ALL, "", grid.cursor()::selectAll, Text::selectAll));
		new UndoRedoActionGroup(site, PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true).fillActionBars(bars);
		bars.getMenuManager().add(columns());
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(WorkAction.of(Messages.export, export));
		bars.updateActionBars();
		MenuManager popup = new MenuManager();
		popup.setRemoveAllWhenShown(true);
		popup.addMenuListener(this::fill);
		grid.widget().setMenu(popup.createContextMenu(grid.widget()));
	}

	private void fill(IMenuManager menu) {
		int rows = grid.cursor().rows().size();
		menu.add(enabled(WorkAction.of(Messages.edit, work::edit), rows > 0));
		menu.add(enabled(WorkAction.of(Messages.bind(Messages.editAll, rows), work::editAll), rows > 1));
		menu.add(new Separator());
		menu.add(copy);
		menu.add(WorkAction.of(Messages.copyWithHeadings, () -> work.clipboard().copy(true)));
		menu.add(paste);
		menu.add(clear);
		menu.add(new Separator());
		menu.add(enabled(WorkAction.of(Messages.open, () -> grid.row(grid.cursor().line()).ifPresent(open)), rows > 0));
		menu.add(columns());
		menu.add(WorkAction.of(Messages.export, export));
	}

	private MenuManager columns() {
		MenuManager columns = new MenuManager(Messages.columns);
		columns.setRemoveAllWhenShown(true);
		IMenuListener fill = menu -> grid.data().columns().forEach(column -> menu.add(WorkAction.check(column.heading(), grid.isShown(column), shown -> grid.toggle(column))));
		columns.addMenuListener(fill);
		// a menu without items is not shown at all
		fill.menuAboutToShow(columns);
		return columns;
	}

	/** An action on the cells, or on the field that has the keys. */
	private IAction action(ActionFactory like, String text, Runnable onCells, Consumer<Text> onText) {
		IAction action = WorkAction.of(text, () -> {
			if (grid.widget().getDisplay().getFocusControl() instanceof Text field) {
				onText.accept(field);
			} else {
				onCells.run();
			}
		});
		action.setActionDefinitionId(like.getCommandId());
		return action;
	}

	private static IAction enabled(IAction action, boolean enabled) {
		action.setEnabled(enabled);
		return action;
	}

	/** The sign behind the caret, or what is selected. */
	private static void delete(Text text) {
		if (text.getSelectionCount() == 0) {
			text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
		}
		text.insert("");
	}
}
