package org.planwright.ui.review;


import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.ui.MenuButton;
import org.planwright.ui.Messages;
import org.planwright.ui.WorkAction;

/** The menus of the findings: by what they are grouped and which are shown. */
final class FindingsToolbar {

	private static final RuleSeverity[] SEVERITIES = { RuleSeverity.ERROR, RuleSeverity.WARNING, RuleSeverity.INFO };

	private final FindingsSettings settings;
	private final TreeViewer viewer;

	FindingsToolbar(FindingsSettings settings, TreeViewer viewer) {
		this.settings = settings;
		this.viewer = viewer;
	}

	void fill(IActionBars bars) {
		bars.getToolBarManager().add(new Separator());
		bars.getToolBarManager().add(new MenuButton(Messages.groupBy, ReviewImages.descriptor("group"), this::fillGroupings));
		bars.getToolBarManager().add(new MenuButton(Messages.filter, ReviewImages.descriptor("filter"), this::fillFilters));
		IMenuManager menu = bars.getMenuManager();
		menu.add(MenuButton.menu(Messages.groupBy, this::fillGroupings));
		menu.add(MenuButton.menu(Messages.filter, this::fillFilters));
		menu.add(new Separator());
		menu.add(WorkAction.of(Messages.expandAll, viewer::expandAll));
		menu.add(WorkAction.of(Messages.collapseAll, viewer::collapseAll));
	}

	private void fillGroupings(IMenuManager menu) {
		for (Grouping grouping : Grouping.values()) {
			menu.add(WorkAction.choice(label(grouping), settings.grouping() == grouping, () -> settings.setGrouping(grouping)));
		}
	}

	private void fillFilters(IMenuManager menu) {
		for (RuleSeverity severity : SEVERITIES) {
			menu.add(check(ReviewTexts.severity(severity), settings.filter().severities().contains(severity),
					shown -> settings.filter().with(severity, shown)));
		}
		menu.add(new Separator());
		for (ReviewState state : ReviewState.values()) {
			menu.add(check(ReviewTexts.state(state), settings.filter().states().contains(state), shown -> settings.filter().with(state, shown)));
		}
		menu.add(new Separator());
		menu.add(check(Messages.filterChecklist, settings.filter().checklist(), shown -> settings.filter().withChecklist(shown)));
		menu.add(check(Messages.filterSuppressed, settings.filter().suppressed(), shown -> settings.filter().withSuppressed(shown)));
		menu.add(new Separator());
		menu.add(WorkAction.of(Messages.filterReset, () -> settings.setFilter(ReviewFilter.DEFAULT.searching(settings.filter().search()))));
	}

	private interface Change {
		ReviewFilter filter(boolean shown);
	}

	private IAction check(String label, boolean shown, Change change) {
		return WorkAction.check(label, shown, chosen -> settings.setFilter(change.filter(chosen)));
	}

	private static String label(Grouping grouping) {
		return switch (grouping) {
			case RULE -> Messages.byRule;
			case CHAPTER -> Messages.byChapter;
			case SEVERITY -> Messages.bySeverity;
			case FILE -> Messages.byFile;
		};
	}
}
