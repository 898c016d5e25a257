package org.planwright.ui.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.planwright.ui.Messages;
import org.planwright.ui.review.ReviewLabels.Column;

/** The findings in their groups, one line each, sorted within the groups by a click on a column's head. */
final class FindingsTree {

	/** Fewer lines than this are shown with their groups open at first. */
	private static final int FEW = 200;
	private static final Map<Column, Integer> WEIGHTS = new EnumMap<>(
			Map.of(Column.MESSAGE, 48, Column.RULE, 7, Column.PLACE, 21, Column.DECISION, 12, Column.COMMENT, 12));
	private static final Map<Column, Integer> LEAST = new EnumMap<>(
			Map.of(Column.MESSAGE, 200, Column.RULE, 60, Column.PLACE, 110, Column.DECISION, 115, Column.COMMENT, 60));

	private final TreeViewer viewer;
	private final ReviewImages images;
	private List<FindingGroup> groups = List.of();
	private Grouping opened;

	/** @param columns that are shown */
	FindingsTree(Composite parent, Set<Column> columns) {
		Composite area = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout(true);
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		images = new ReviewImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()));
		viewer.getTree().setHeaderVisible(true);
		for (Column column : Column.values()) {
			if (columns.contains(column)) {
				addColumn(layout, column, title(column));
			}
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(this);
	}

	private static String title(Column column) {
		return switch (column) {
			case MESSAGE -> Messages.columnMessage;
			case RULE -> Messages.columnRule;
			case PLACE -> Messages.columnPlace;
			case DECISION -> Messages.columnDecision;
			case COMMENT -> Messages.columnComment;
		};
	}

	private void addColumn(TreeColumnLayout layout, Column column, String title) {
		TreeViewerColumn shown = new TreeViewerColumn(viewer, SWT.NONE);
		shown.getColumn().setText(title);
		shown.getColumn().setResizable(true);
		shown.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column, shown.getColumn())));
		shown.setLabelProvider(new ReviewLabels(column, images));
		layout.setColumnData(shown.getColumn(), new ColumnWeightData(WEIGHTS.get(column), LEAST.get(column), true));
	}

	/** Sorts by a column; the second time the other way round, the third time as in the text again. */
	private void sort(Column column, TreeColumn head) {
		boolean same = viewer.getTree().getSortColumn() == head;
		if (same && viewer.getTree().getSortDirection() == SWT.DOWN) {
			viewer.getTree().setSortColumn(null);
			viewer.setComparator(null);
			return;
		}
		viewer.getTree().setSortColumn(head);
		viewer.getTree().setSortDirection(same ? SWT.DOWN : SWT.UP);
		Comparator<ReviewItem> order = column == Column.PLACE ? Comparator.comparing(ReviewItem::file).thenComparing(ReviewItem::line)
				: Comparator.comparing(item -> ReviewLabels.text(item, column));
		viewer.setComparator(new LineOrder(same ? order.reversed() : order));
	}

	/** Shows groups in place of the former ones. Selected lines stay selected; when none of them is left, the next one is. */
	void show(List<FindingGroup> next) {
		List<ReviewItem> before = items();
		Set<ReviewItem> selected = new LinkedHashSet<>(selected());
		groups = next;
		viewer.refresh();
		Grouping grouping = next.isEmpty() ? null : next.getFirst().grouping();
		List<ReviewItem> after = items();
		if (grouping != null && grouping != opened) {
			opened = grouping;
			if (after.size() < FEW) {
				viewer.expandAll();
			}
		}
		List<ReviewItem> left = after.stream().filter(selected::contains).toList();
		if (!selected.isEmpty() && !after.isEmpty()) {
			ReviewItem successor = after.get(Math.clamp(before.indexOf(selected.iterator().next()), 0, after.size() - 1));
			select(left.isEmpty() ? List.of(successor) : left);
		}
	}

	/** Selects lines and shows the first. */
	void select(List<ReviewItem> items) {
		viewer.setSelection(new StructuredSelection(items), true);
	}

	/** The selected lines; those of a selected group are not. */
	List<ReviewItem> selected() {
		return items(viewer.getStructuredSelection());
	}

	/** The lines of a selection. */
	static List<ReviewItem> items(IStructuredSelection selection) {
		return Arrays.stream(selection.toArray()).filter(ReviewItem.class::isInstance).map(ReviewItem.class::cast).toList();
	}

	/** All lines that are shown, in open groups or not. */
	List<ReviewItem> items() {
		List<ReviewItem> items = new ArrayList<>();
		groups.forEach(group -> items.addAll(group.items()));
		return items;
	}

	List<FindingGroup> groups() {
		return groups;
	}

	TreeViewer viewer() {
		return viewer;
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return groups.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof FindingGroup group ? group.items().toArray() : new Object[0];
		}

		/** Asked only for what is to be selected. */
		@Override
		public Object getParent(Object element) {
			return element instanceof ReviewItem item ? groups.stream().filter(group -> group.items().contains(item)).findFirst().orElse(null) : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof FindingGroup;
		}
	}

	private static final class LineOrder extends ViewerComparator {

		private final Comparator<ReviewItem> order;

		LineOrder(Comparator<ReviewItem> order) {
			this.order = order;
		}

		@Override
		public void sort(Viewer sorted, Object[] elements) {
			if (elements.length > 0 && elements[0] instanceof ReviewItem) {
				Arrays.sort(elements, Comparator.comparing(ReviewItem.class::cast, order));
			}
		}
	}
}
