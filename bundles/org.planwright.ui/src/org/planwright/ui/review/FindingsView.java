package org.planwright.ui.review;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.planwright.rules.review.Decision;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.drafts.Comparison;
import org.planwright.ui.places.PlaceOpener;
import org.planwright.ui.rules.RulesView;

/** 审核意见: the findings in all plans of the workspace, and what is decided about them. */
public final class FindingsView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.review.findings";

	/** The scope of the keys that decide. */
	static final String SCOPE = "org.planwright.ui.reviewScope";

	private static final long QUIET_MILLIS = 50;

	private final ReviewDesk desk = UiPlugin.instance().review();
	private final FindingsSettings settings = new FindingsSettings();
	private final Runnable changed = this::update;
	private final Job grouping = Job.createSystem(Messages.updateReview, (ICoreRunnable) monitor -> group());
	private Text search;
	private Label counts;
	private FindingsTree tree;
	private FindingDetails details;

	@Override
	public void createPartControl(Composite parent) {
		UiPlugin.instance().server();
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(area);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.searchFindings);
		search.addModifyListener(event -> settings.setFilter(settings.filter().searching(search.getText())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		counts = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(counts);
		SashForm halves = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(halves);
		tree = new FindingsTree(halves, EnumSet.allOf(ReviewLabels.Column.class));
		details = new FindingDetails(halves, new DetailActions());
		halves.setWeights(62, 38);
		tree.viewer().addSelectionChangedListener(event -> details.show(tree.selected()));
		tree.viewer().addDoubleClickListener(event -> open());
		getSite().setSelectionProvider(tree.viewer());
		getSite().getService(IContextService.class).activateContext(SCOPE);
		createMenus();
		settings.listen(this::update);
		desk.addListener(changed);
		UiPlugin.instance().scriptRules().addListener(changed);
		UiPlugin.instance().earlierDrafts().addListener(changed);
		update();
	}

	private void createMenus() {
		new FindingsToolbar(settings, tree.viewer()).fill(getViewSite().getActionBars());
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
		getSite().registerContextMenu(menu, tree.viewer());
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		desk.removeListener(changed);
		UiPlugin.instance().scriptRules().removeListener(changed);
		UiPlugin.instance().earlierDrafts().removeListener(changed);
		grouping.cancel();
		super.dispose();
	}

	/** Opens the editor at the selected finding; in the UI thread. */
	public void open() {
		List<ReviewItem> selected = tree.selected();
		if (selected.size() == 1) {
			selected.getFirst().finding().ifPresent(finding -> PlaceOpener.open(getSite().getPage(), finding.place()));
		}
	}

	/** Decides about the selected lines; null takes decisions back. A comment that is typed goes with it. */
	void decide(Decision decision) {
		List<ReviewItem> selected = tree.selected();
		if (!selected.isEmpty()) {
			new DetailActions().decide(selected, decision, details.comment());
		}
	}

	/** Shows what is said about the rule of the selected finding. */
	void explain() {
		tree.selected().stream().findFirst().ifPresent(item -> RulesView.show(getSite().getPage(), item.key().rule()));
	}

	/** The groups that are shown; in the UI thread. */
	public List<FindingGroup> groups() {
		return tree.groups();
	}

	/** What is shown and how it is grouped; in the UI thread. */
	public FindingsSettings settings() {
		return settings;
	}

	/** Selects lines; in the UI thread. */
	public void select(List<ReviewItem> items) {
		tree.select(items);
	}

	private void update() {
		grouping.schedule(QUIET_MILLIS);
	}

	private void group() {
		List<ReviewedPlan> plans = desk.plans();
		List<FindingGroup> groups = FindingGroups.of(plans, settings.filter(), settings.grouping());
		String summary = FindingsSummary.of(plans, groups);
		String problems = String.join("\n", plans.stream().map(ReviewedPlan::problem).filter(problem -> problem != null).toList());
		List<String> notes = Stream.concat(Stream.of(problems).filter(text -> !text.isEmpty()),
				UiPlugin.instance().earlierDrafts().comparisons().stream().map(Comparison::text)).toList();
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!tree.viewer().getControl().isDisposed()) {
				show(groups, summary, problems, String.join("\n", notes));
			}
		});
	}

	private void show(List<FindingGroup> groups, String summary, String problems, String notes) {
		tree.show(groups);
		details.show(tree.selected());
		counts.setText(summary);
		counts.requestLayout();
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(problems.isEmpty() ? null : problems.replace('\n', ' '));
		setContentDescription(notes);
	}

	private final class DetailActions implements FindingDetails.Actions {

		@Override
		public void decide(List<ReviewItem> items, Decision decision, String comment) {
			desk.decide(items, decision, comment, ReviewPreferences.reviewer());
		}

		@Override
		public void explain(String rule) {
			RulesView.show(getSite().getPage(), rule);
		}
	}
}
