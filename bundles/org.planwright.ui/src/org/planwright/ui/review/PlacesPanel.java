package org.planwright.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.places.PlanPlace;

/** The place of a finding and the places that belong to it, side by side. In the UI thread; texts are read in a job's. */
final class PlacesPanel {

	private static final long QUIET_MILLIS = 50;

	/** Where the texts of plans come from. */
	@FunctionalInterface
	interface Texts {

		/** The text of a file, in a job's thread. */
		String of(Path file) throws IOException;
	}

	private final Job reading = Job.createSystem(Messages.readPlaces, (ICoreRunnable) monitor -> read());
	private final Texts texts;
	private final Display display;
	private final Composite area;
	private final Combo others;
	private final SashForm halves;
	private final PassagePanel own;
	private final PassagePanel other;
	private volatile ReviewItem item;
	private List<Passage> passages = List.of();

	/** @param open opens a place in its editor */
	PlacesPanel(Composite parent, Texts texts, Consumer<PlanPlace> open) {
		this.texts = texts;
		display = parent.getDisplay();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(area);
		others = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		others.setToolTipText(Messages.choosePlace);
		others.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(others.getSelectionIndex())));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(others);
		halves = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		own = new PassagePanel(halves, open);
		other = new PassagePanel(halves, open);
		area.addDisposeListener(event -> reading.cancel());
		show(null, List.of());
	}

	/** Shows the places of a finding; null shows what to do to see some. */
	void show(ReviewItem next) {
		item = next;
		reading.schedule(QUIET_MILLIS);
	}

	/** Whether the places stand one below the other, for where there is little height. */
	void setStacked(boolean stacked) {
		halves.setOrientation(stacked ? SWT.VERTICAL : SWT.HORIZONTAL);
	}

	/** The widget. */
	Composite control() {
		return area;
	}

	/** The place that is shown on a side, left of 0, right of 1; null when there is none. */
	Passage shown(int side) {
		return (side == 0 ? own : other).passage();
	}

	void setFocus() {
		own.text().setFocus();
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
	private void add(PlanPlace place, String caption, List<Passage> read) {
		try {
			read.add(Passage.of(place, caption, texts.of(place.file())));
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
				ReviewTexts.lineOf(passage.place()), passage.caption() })));
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
