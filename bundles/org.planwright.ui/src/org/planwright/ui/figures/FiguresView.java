package org.planwright.ui.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.Source;
import org.planwright.exchange.monitor.PlanFigures;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.reading.EditorSelection;
import org.planwright.ui.reading.FileWatch;
import org.planwright.ui.reading.FollowedPlan;
import org.planwright.ui.rules.RuleBook;

/** The figures of the plan of the active editor, kept up to date while it is edited. A bar leads to what it is made from. */
public final class FiguresView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.figures";

	private static final int REMARKS = 5;
	private static final int LISTED = 30;

	private FileWatch actuals;
	private final List<FigurePanel> panels = new ArrayList<>();
	private Composite area;
	private StackLayout stack;
	private Label message;
	private ScrolledComposite scrolled;
	private Composite content;
	private Label remarks;
	private FollowedPlan<PlanFigures> plan;
	private Action copyAll;
	private Action saveAll;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		message = new Label(area, SWT.WRAP | SWT.CENTER);
		scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		content = new Composite(scrolled, SWT.NONE);
		content.setLayout(new GridLayout());
		remarks = new Label(content, SWT.WRAP);
		remarks.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		scrolled.setContent(content);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		actions();
		getSite().setSelectionProvider(new EditorSelection(getSite().getPage()));
		actuals = FileWatch.ofActuals(() -> plan.refresh());
		actuals.start();
		plan = new FollowedPlan<>(getSite().getPage(), FiguresView::figures, new FollowedPlan.Shown<>() {
			@Override
			public void follow(PlanEditor editor) {
				message(editor == null ? Messages.noPlan : Messages.reading);
			}

			@Override
			public void show(PlanFigures figures) {
				FiguresView.this.show(figures);
			}

			@Override
			public void selected(int start, int end) {
				panels.forEach(panel -> panel.canvas().mark(start));
			}
		});
	}

	private static PlanFigures figures(Plan plan) {
		return PlanFigures.of(plan, Path.of(plan.eResource().getURI().toFileString()), RuleBook.language().getInstance(MonitoringRules.class), RuleBook.locale());
	}

	private void actions() {
		copyAll = action(Messages.copyAll, ISharedImages.IMG_TOOL_COPY, () -> FigurePictures.copy(getSite().getShell(), charts()));
		saveAll = action(Messages.saveAll, ISharedImages.IMG_ETOOL_SAVEAS_EDIT,
				() -> FigurePictures.export(charts(), Messages.saveAll).madeOf(plan.file()).ask(getSite().getShell(), Messages.bind(Messages.allName, name())));
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(copyAll);
		bar.add(saveAll);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copyAll);
	}

	private Action action(String text, String image, Runnable work) {
		Action action = new Action(text, getSite().getWorkbenchWindow().getWorkbench().getSharedImages().getImageDescriptor(image)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	/** What is shown. */
	public List<BarChart> charts() {
		return panels.stream().map(panel -> panel.canvas().chart()).toList();
	}

	private String name() {
		return plan.file().getFileName().toString().replaceFirst("\\.plan$", "");
	}

	private void show(PlanFigures figures) {
		List<BarChart> charts = figures.charts();
		area.setRedraw(false);
		try {
			while (panels.size() > charts.size()) {
				panels.removeLast().dispose();
			}
			for (int i = 0; i < charts.size(); i++) {
				if (i < panels.size()) {
					panels.get(i).show(charts.get(i));
				} else {
					panels.add(panel(charts.get(i)));
				}
			}
			remarks(figures.remarks());
			if (charts.isEmpty() && figures.remarks().isEmpty()) {
				message(Messages.nothing);
			} else {
				top(scrolled);
			}
			enable();
			fit();
		} finally {
			area.setRedraw(true);
		}
	}

	private void enable() {
		copyAll.setEnabled(!panels.isEmpty() && plan.editor() != null);
		saveAll.setEnabled(copyAll.isEnabled());
	}

	private FigurePanel panel(BarChart chart) {
		FigurePanel panel = new FigurePanel(content, chart, this::open);
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.copy, ISharedImages.IMG_TOOL_COPY, () -> FigurePictures.copy(getSite().getShell(), List.of(panel.canvas().chart()))));
		menu.add(action(Messages.save, ISharedImages.IMG_ETOOL_SAVEAS_EDIT, () -> FigurePictures.export(List.of(panel.canvas().chart()), Messages.save).madeOf(plan.file())
				.ask(getSite().getShell(), Messages.bind(Messages.oneName, name(), panel.canvas().chart().title()))));
		panel.menu(menu);
		return panel;
	}

	private void remarks(List<String> all) {
		List<String> lines = new ArrayList<>(all.stream().limit(REMARKS).map(remark -> Messages.bind(Messages.remark, remark)).toList());
		if (all.size() > REMARKS) {
			lines.add(Messages.bind(Messages.moreRemarks, all.size() - REMARKS));
		}
		remarks.setText(String.join("\n", lines).replace("&", "&&"));
		((GridData) remarks.getLayoutData()).exclude = lines.isEmpty();
		remarks.setVisible(!lines.isEmpty());
	}

	private void fit() {
		if (stack.topControl == scrolled) {
			content.layout(true, true);
			scrolled.setMinHeight(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
		}
	}

	private void open(Bar bar) {
		if (bar.sources().size() == 1) {
			open(bar.sources().getFirst());
		} else if (!bar.sources().isEmpty()) {
			list(bar.sources());
		}
	}

	private void open(Source source) {
		PlanEditor editor = plan.editor();
		if (editor != null) {
			int end = plan.document().getLength();
			int start = Math.min(source.start(), end);
			editor.selectAndReveal(start, Math.min(source.length(), end - start));
			getSite().getPage().activate(editor);
		}
	}

	private void list(List<Source> sources) {
		Menu menu = new Menu(content);
		for (Source source : sources.subList(0, Math.min(LISTED, sources.size()))) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(source.name().replace("&", "&&"));
			item.addListener(SWT.Selection, event -> open(source));
		}
		if (sources.size() > LISTED) {
			MenuItem more = new MenuItem(menu, SWT.PUSH);
			more.setText(Messages.bind(Messages.more, sources.size() - LISTED));
			more.setEnabled(false);
		}
		Display display = menu.getDisplay();
		menu.addListener(SWT.Hide, event -> display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void message(String text) {
		message.setText(text);
		top(message);
		if (plan == null || plan.editor() == null) {
			copyAll.setEnabled(false);
			saveAll.setEnabled(false);
		}
	}

	private void top(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			area.layout();
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl == scrolled && !panels.isEmpty()) {
			panels.getFirst().canvas().setFocus();
		} else {
			area.setFocus();
		}
	}

	@Override
	public void dispose() {
		actuals.stop();
		plan.stop();
		super.dispose();
	}
}
