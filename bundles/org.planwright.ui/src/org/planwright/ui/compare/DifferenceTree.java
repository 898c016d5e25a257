package org.planwright.ui.compare;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.planwright.exchange.compare.Difference;
import org.planwright.exchange.compare.Differences;
import org.planwright.exchange.compare.Group;
import org.planwright.ui.rules.RuleBook;
import org.planwright.ui.TreeContent;

/** The differences by group. In the UI thread. */
final class DifferenceTree {

	private static final int LONGEST = 60;

	/** A group with what is in it. */
	record Heading(Group group, List<Difference> differences) {
	}

	private final TreeViewer viewer;
	private List<Heading> groups = List.of();

	DifferenceTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(TreeContent.of(element -> element instanceof Heading heading ? heading.differences : List.of()));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows differences and selects the first. */
	void show(Differences differences) {
		groups = differences.byGroup().entrySet().stream().map(DifferenceTree::heading).toList();
		viewer.setInput(groups);
		viewer.expandAll();
		step(1);
		if (viewer.getTree().getItemCount() > 0) {
			viewer.getTree().setTopItem(viewer.getTree().getItem(0));
		}
	}

	private static Heading heading(Map.Entry<Group, List<Difference>> group) {
		return new Heading(group.getKey(), group.getValue());
	}

	/** The selected difference; null when a group or nothing is selected. */
	Difference selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Difference difference ? difference : null;
	}

	/** Selects the difference that many further on, as they stand in the tree; of a group, its first one. Whether there is one. */
	boolean step(int by) {
		List<Difference> all = groups.stream().flatMap(group -> group.differences.stream()).toList();
		int at = indexOf(all, selected());
		if (at < 0 && viewer.getStructuredSelection().getFirstElement() instanceof Heading heading) {
			at = indexOf(all, heading.differences.getFirst()) - (by > 0 ? 1 : 0);
		}
		int next = at + by;
		if (next < 0 || next >= all.size()) {
			return false;
		}
		viewer.setSelection(new StructuredSelection(all.get(next)), true);
		return true;
	}

	private static int indexOf(List<Difference> all, Difference sought) {
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) == sought) {
				return i;
			}
		}
		return -1;
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof Heading heading) {
				return new StyledString(heading.group.title(RuleBook.locale())).append("  " + heading.differences.size(), StyledString.COUNTER_STYLER);
			}
			Difference difference = (Difference) element;
			String caption = difference.caption();
			String shown = caption.length() <= LONGEST ? caption : caption.substring(0, LONGEST) + "…";
			String place = difference.place().replace('\n', ' ');
			return new StyledString(difference.title(RuleBook.locale()) + "  ").append(shown).append(place.isBlank() || place.equals(caption) ? "" : "  " + place, StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return null;
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}
	}
}
