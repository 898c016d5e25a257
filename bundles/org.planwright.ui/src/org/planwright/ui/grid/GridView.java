package org.planwright.ui.grid;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.tables.PlanTable;
import org.planwright.ide.tables.TableData;
import org.planwright.ide.tables.TableRow;
import org.planwright.model.plan.Plan;
import org.planwright.ui.reading.EditorSelection;

/** A view of elements of the active plan, or of all plans, as a table that is worked on. */
public abstract class GridView extends ViewPart {

	/** So many remarks are in a tooltip. */
	private static final int REMARKS = 10;

	private Composite area;
	private Composite content;
	private StackLayout stack;
	private Label message;
	private Label status;
	private GridTable grid;
	private GridBar bar;
	private GridWork work;
	private ShownPlans plans;
	/** The table whose findings are shown. */
	private TableData found;

	/** What a plan has to say in the table. Called in a job; keeps nothing of the plan. */
	protected abstract PlanTable table(Plan plan, Path file);

	/** The columns by which rows can be grouped. */
	protected abstract List<ColumnMeaning> groups();

	/** The column by which rows are grouped unless a person chooses another; null for none. */
	protected abstract ColumnMeaning usualGroup();

	/** What is said of the rows as a whole. Called in a job. */
	protected abstract String summary(List<TableRow> shown);

	/** The title of what is exported. */
	protected abstract String title();

	@Override
	public void createPartControl(Composite parent) {
		getSite().setSelectionProvider(new EditorSelection(getSite().getPage()));
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		message = new Label(area, SWT.WRAP | SWT.CENTER);
		content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		grid = new GridTable(content, this::summary);
		bar = new GridBar(top, grid, groups(), usualGroup(), all -> plans.showAll(all));
		status = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(status);
		plans = new ShownPlans(getSite().getPage(), this::table, new ShownPlans.Shown() {
			@Override
			public void none() {
				message(Messages.noPlan);
			}

			@Override
			public void reading() {
				message(Messages.reading);
			}

			@Override
			public void show(TableData table) {
				GridView.this.show(table);
			}

			@Override
			public void findings() {
				showFindings();
			}

			@Override
			public void selected(Path file, int start) {
				GridView.this.selected(file, start);
			}
		});
		work = new GridWork(this, grid);
		new GridActions(getViewSite(), grid, work, this::export, row -> plans.open(row));
		grid.onShown(this::shown);
		grid.cursor().onMoved(plans::reveal);
		grid.cursor().onSelected(this::tellStatus);
	}

	private void show(TableData table) {
		bar.offer(table);
		grid.show(table, bar.order());
	}

	/** Other rows are shown. */
	private void shown() {
		if (found != grid.data()) {
			showFindings();
		} else {
			tellStatus();
		}
		top(content);
	}

	private void showFindings() {
		found = grid.data();
		grid.setFindings(plans.findings(grid.content().facts().places()));
		tellStatus();
	}

	private void message(String text) {
		grid.stay();
		message.setText(text);
		top(message);
	}

	private void top(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			area.layout();
		}
	}

	/** Something is selected in the editor. */
	private void selected(Path file, int start) {
		if (work.editing().isOpen() || grid.widget().isFocusControl()) {
			return;
		}
		grid.content().facts().places().at(file, start).map(row -> grid.arrangement().indexOf(row.id())).filter(line -> line >= 0 && line != grid.cursor().line())
				.ifPresent(line -> grid.cursor().set(line, grid.cursor().column()));
	}

	private void tellStatus() {
		if (status.isDisposed()) {
			return;
		}
		int cells = grid.cursor().rows().size() * (grid.cursor().last() - grid.cursor().first() + 1);
		int findings = grid.findings().count();
		List<String> remarks = grid.data().remarks();
		String text = Stream.of(grid.content().summary(), findings > 0 ? Messages.bind(Messages.statusFindings, findings) : "",
				remarks.isEmpty() ? "" : Messages.bind(Messages.statusMonitoring, remarks.size()),
				cells > 1 ? Messages.bind(Messages.statusSelected, cells) : "").filter(each -> !each.isEmpty()).collect(Collectors.joining(GridContent.GAP));
		if (!text.equals(status.getText())) {
			status.setText(text.replace("&", "&&"));
		}
		status.setToolTipText(remarks.isEmpty() ? null : String.join("\n", remarks.subList(0, Math.min(REMARKS, remarks.size()))));
	}

	private void export() {
		GridExport.of(title(), grid, plans.names()).madeOf(plans.file()).ask(getSite().getShell(), title());
	}

	/** The table with what works on it, for tests and actions. */
	public GridHandle handle() {
		return new GridHandle(grid, bar, work, status);
	}

	@Override
	public void setFocus() {
		if (stack.topControl == content) {
			grid.widget().setFocus();
		} else {
			area.setFocus();
		}
	}

	@Override
	public void dispose() {
		plans.stop();
		super.dispose();
	}
}
