package org.planwright.ui.review;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.Messages;
import org.planwright.ui.places.PlanPlace;
import org.planwright.ui.review.ReviewLabels.Column;

/** The findings in a draft in their groups and, below, the places of the selected one side by side. In the UI thread. */
public final class DraftReviewPanel {

	private static final int[] WEIGHTS = { 55, 45 };
	private static final int LOW_LINES = 22;
	private static final Grouping[] GROUPINGS = { Grouping.RULE, Grouping.CHAPTER, Grouping.SEVERITY };

	private final Composite area;
	private final Text search;
	private final Combo grouping;
	private final SashForm halves;
	private final FindingsTree tree;
	private final PlacesPanel places;
	private ReviewedPlan review;
	private volatile String text = "";

	/** @param open opens the draft at a place, as far as that can be done */
	public DraftReviewPanel(Composite parent, Consumer<PlanPlace> open) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(area);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.searchFindings);
		search.addModifyListener(event -> group());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		grouping = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		grouping.setItems(Messages.byRule, Messages.byChapter, Messages.bySeverity);
		grouping.setToolTipText(Messages.groupBy);
		grouping.select(0);
		grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> group()));
		halves = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(halves);
		tree = new FindingsTree(halves, EnumSet.of(Column.MESSAGE, Column.RULE, Column.PLACE));
		places = new PlacesPanel(halves, file -> text, open);
		halves.setWeights(WEIGHTS);
		halves.addControlListener(ControlListener.controlResizedAdapter(event -> arrange()));
		tree.viewer().addSelectionChangedListener(event -> {
			List<ReviewItem> selected = tree.selected();
			places.show(selected.size() == 1 ? selected.getFirst() : null);
		});
	}

	/** Where there is little height, the places go beside the list. */
	private void arrange() {
		Rectangle room = halves.getClientArea();
		boolean flat = room.height < LOW_LINES * tree.viewer().getTree().getItemHeight() && room.width > 2 * room.height;
		int orientation = flat ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (halves.getOrientation() != orientation) {
			halves.setOrientation(orientation);
			places.setStacked(flat);
		}
	}

	/** The widget. */
	public Composite control() {
		return area;
	}

	/** Shows findings in place of former ones, the first one selected. */
	public void show(ReviewedPlan found, String draft) {
		review = found;
		text = draft;
		search.setText("");
		group();
		tree.items().stream().findFirst().ifPresent(item -> tree.select(List.of(item)));
		if (tree.viewer().getTree().getItemCount() > 0) {
			tree.viewer().getTree().setTopItem(tree.viewer().getTree().getItem(0));
		}
	}

	private void group() {
		if (review != null) {
			tree.show(FindingGroups.of(List.of(review), ReviewFilter.DEFAULT.searching(search.getText()), GROUPINGS[grouping.getSelectionIndex()]));
		}
	}

	/** The groups that are shown. */
	public List<FindingGroup> groups() {
		return tree.groups();
	}

	/** Selects lines. */
	public void select(List<ReviewItem> items) {
		tree.select(items);
	}

	/** The place that is shown on a side, left of 0, right of 1; null when there is none. */
	public Passage shown(int side) {
		return places.shown(side);
	}

	/** Gives the list of findings the focus. */
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}
}
