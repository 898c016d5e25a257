package org.planwright.ui.review;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.places.PlaceOpener;

/** 对照: the place of the selected finding and the places that belong to it, side by side. */
public final class CompareView extends ViewPart implements ISelectionListener {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.review.compare";

	private PlacesPanel places;

	@Override
	public void createPartControl(Composite parent) {
		places = new PlacesPanel(parent, file -> UiPlugin.instance().server().text(file), place -> PlaceOpener.open(getSite().getPage(), place));
		getSite().getService(IContextService.class).activateContext(FindingsView.SCOPE);
		getSite().getPage().addSelectionListener(FindingsView.ID, this);
		ISelection selection = getSite().getPage().getSelection(FindingsView.ID);
		if (selection != null) {
			selectionChanged(null, selection);
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		List<ReviewItem> items = selection instanceof IStructuredSelection structured ? FindingsTree.items(structured) : List.of();
		places.show(items.size() == 1 ? items.getFirst() : null);
	}

	@Override
	public void setFocus() {
		places.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(FindingsView.ID, this);
		super.dispose();
	}

	/** The place that is shown on a side, left of 0, right of 1; null when there is none. In the UI thread. */
	public Passage shown(int side) {
		return places.shown(side);
	}
}
