package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.tables.Arrangement.Order;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableData;

/** Above the table: what rows must contain, by what they are grouped, and of which plans they are. */
final class GridBar {

	private final GridTable grid;
	private final List<ColumnMeaning> groups;
	private final ColumnMeaning usual;
	private final List<ColumnMeaning> offered = new ArrayList<>();
	private final Text filter;
	private final Combo group;
	private final Button all;

	/**
	 * @param groups by which rows can be grouped
	 * @param usual  the one by which they are unless a person chooses another; null for none
	 * @param all    is told whether rows of all plans shall be shown
	 */
	GridBar(Composite parent, GridTable grid, List<ColumnMeaning> groups, ColumnMeaning usual, Consumer<Boolean> all) {
		this.grid = grid;
		this.groups = groups;
		this.usual = usual;
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 3).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(filter);
		filter.addModifyListener(event -> arrange());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				grid.widget().setFocus();
			}
		});
		Label label = new Label(bar, SWT.NONE);
		label.setText(Messages.groupBy);
		group = new Combo(bar, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(group);
		group.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> arrange()));
		this.all = new Button(bar, SWT.CHECK);
		this.all.setText(Messages.allPlans);
		this.all.setToolTipText(Messages.allPlansTip);
		this.all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> all.accept(this.all.getSelection())));
	}

	/** Offers the groups that a table has columns for; what was chosen stays chosen. */
	void offer(TableData table) {
		List<ColumnMeaning> next = groups.stream().filter(field -> table.column(field).isPresent()).toList();
		List<String> names = new ArrayList<>(List.of(Messages.noGroups));
		next.forEach(field -> names.add(table.column(field).map(TableColumn::heading).orElseThrow()));
		if (!next.equals(offered) || !List.of(group.getItems()).equals(names)) {
			ColumnMeaning chosen = group.getItemCount() == 0 ? usual : group();
			offered.clear();
			offered.addAll(next);
			group.setItems(names.toArray(String[]::new));
			group.select(next.indexOf(chosen) + 1);
		}
	}

	/** The group that is chosen; null for none. */
	private ColumnMeaning group() {
		int index = group.getSelectionIndex();
		return index < 1 ? null : offered.get(index - 1);
	}

	private void arrange() {
		grid.arrange(order());
	}

	/** In which way rows are to be shown. */
	Order order() {
		Order order = grid.order();
		return new Order(filter.getText(), order.sort(), order.descending(), group(), order.closed());
	}

	Text filter() {
		return filter;
	}

	Combo groups() {
		return group;
	}

	Button all() {
		return all;
	}
}
