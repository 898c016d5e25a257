package org.planwright.ui.wizards;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.exchange.collect.Collection;
import org.planwright.exchange.collect.Returned;
import org.planwright.exchange.collect.Returned.State;
import org.planwright.ui.rules.RuleBook;

/** Shows which departments have sent their forms back, and how. */
final class ReturnedPage extends WizardPage {

	private Label counts;
	private TableViewer returned;

	ReturnedPage() {
		super("returned", Messages.returnedPage, null);
		setDescription(Messages.returnedHint);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		counts = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		returned = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 260).applyTo(returned.getTable());
		returned.setContentProvider(ArrayContentProvider.getInstance());
		returned.setLabelProvider(LabelProvider.createTextProvider(each -> ((Returned) each).message(RuleBook.locale())));
		setControl(area);
		setPageComplete(false);
	}

	/** Shows what came back; those who are missing first. */
	void show(Collection collection) {
		List<Returned> missing = collection.returned().stream().filter(each -> each.state() == State.MISSING).toList();
		List<Returned> others = collection.returned().stream().filter(each -> each.state() != State.MISSING).toList();
		counts.setText(Messages.bind(Messages.returnedCounts, others.size(), missing.size()));
		returned.setInput(Stream.concat(missing.stream(), others.stream()).toList());
		((Composite) getControl()).layout();
		setPageComplete(!others.isEmpty());
	}
}
