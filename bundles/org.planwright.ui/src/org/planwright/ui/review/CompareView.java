package org.planwright.ui.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;

/** 对照: the place of the selected finding and the places that belong to it, side by side. */
public final class CompareView extends ViewPart implements ISelectionListener {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.review.compare";

	private static final long QUIET_MILLIS = 50;

	private final Job reading = Job.createSystem(Messages.readPlaces, (ICoreRunnable) monitor -> read());
	private volatile ReviewItem item;
	private Combo others;
	private SashForm halves;
	private PassagePanel own;
	private PassagePanel other;
	private List<Passage> passages = List.of();
	private Display display;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(area);
		others = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		others.setToolTipText(Messages.choosePlace);
		others.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(others.getSelectionIndex())));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(others);
		halves = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		own = new PassagePanel(halves, this::open);
		other = new PassagePanel(halves, this::open);
		getSite().getService(IContextService.class).activateContext(FindingsView.SCOPE);
		getSite().getPage().addSelectionListener(FindingsView.ID, this);
		show(null, List.of());
		ISelection selection = getSite().getPage().getSelection(FindingsView.ID);
		if (selection != null) {
			selectionChanged(null, selection);
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		List<ReviewItem> items = selection instanceof IStructuredSelection structured ? FindingsTree.items(structured) : List.of();
		item = items.size() == 1 ? items.getFirst() : null;
		reading.schedule(QUIET_MILLIS);
	}

	@Override
	public void setFocus() {
		own.text().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(FindingsView.ID, this);
		reading.cancel();
		super.dispose();
	}

	/** The place that is shown on a side, left of 0, right of 1; null when there is none. In the UI thread. */
	public Passage shown(int side) {
		return (side == 0 ? own : other).passage();
	}

	private void open(PlanPlace place) {
		PlaceOpener.open(getSite().getPage(), place);
	}

	private void read() {
		ReviewItem wanted = item;
		List<Passage> read = new ArrayList<>();
		ReviewFinding finding = wanted == null ? null : wanted.finding().orElse(null);
		if (finding != null) {
			add(finding.place(), finding.message(), read);
			finding.related().forEach(related -> add(related.place(), related.message(), read));
		}
		display.asyncExec(() -> {
			if (wanted == item && !others.isDisposed()) {
				show(wanted, read);
			}
		});
	}

	/** A plan that cannot be read any more is left out: its findings will be gone in a moment. */
	private static void add(PlanPlace place, String caption, List<Passage> passages) {
		try {
			passages.add(Passage.of(place, caption, UiPlugin.instance().server().text(place.file())));
		} catch (IOException e) {
			UiPlugin.instance().getLog().warn(place.file().toString(), e);
		}
	}

	private void show(ReviewItem shown, List<Passage> read) {
		passages = read;
		own.show(read.isEmpty() ? null : read.getFirst(), shown == null ? Messages.selectFinding : Messages.placeGone);
		List<Passage> related = read.isEmpty() ? read : read.subList(1, read.size());
		others.removeAll();
		related.forEach(passage -> others.add(Messages.bind(Messages.relatedPlace, new Object[] { others.getItemCount() + 1, related.size(),
				Messages.bind(Messages.lineOf, ReviewTexts.name(passage.place().file()), passage.place().line() + 1), passage.caption() })));
		boolean several = related.size() > 1;
		others.setVisible(several);
		((GridData) others.getLayoutData()).exclude = !several;
		halves.setMaximizedControl(related.isEmpty() ? halves.getChildren()[0] : null);
		choose(related.isEmpty() ? -1 : 0);
		others.getParent().layout(true);
	}

	private void choose(int index) {
		if (index >= 0) {
			others.select(index);
		}
		other.show(index < 0 ? null : passages.get(index + 1), "");
	}
}
