package org.planwright.ui.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.draft.DraftCheck;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.ui.places.PlanPlace;
import org.planwright.ui.review.DraftReviewPanel;
import org.planwright.ui.review.ReviewedPlan;

/** A draft that is being checked or was: what was recognised, what was found, and what to do next. */
final class ResultPanel {

	private static final int BAR_WIDTH = 320;

	/** What a person can do with a draft. */
	interface Actions {

		/** Gives the check up. */
		void cancel();

		/** Shows what was recognised in detail. */
		void details();

		/** Saves the copy with comments, with a table of all findings at the end or without. */
		void saveCopy(boolean summary);

		/** Turns it into a plan. */
		void toPlan();

		/** Checks another one. */
		void another();

		/** Opens it at a place. */
		void open(PlanPlace place);
	}

	private final Composite area;
	private final Label name;
	private final Link recognised;
	private final Label found;
	private final Composite buttons;
	private final Button saveCopy;
	private final Button summary;
	private final Button toPlan;
	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final Composite waiting;
	private final Label step;
	private final DraftReviewPanel findings;

	ResultPanel(Composite parent, Actions actions) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 6).applyTo(area);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
		name = new Label(area, SWT.NONE);
		int height = JFaceResources.getDialogFont().getFontData()[0].getHeight();
		name.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(height + 4).setStyle(SWT.BOLD)));
		line(name);
		recognised = new Link(area, SWT.NONE);
		recognised.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> actions.details()));
		line(recognised);
		found = new Label(area, SWT.NONE);
		line(found);
		buttons = new Composite(area, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).applyTo(buttons);
		line(buttons);
		summary = new Button(buttons, SWT.CHECK);
		summary.setText(Messages.summary);
		summary.setToolTipText(Messages.summaryTip);
		saveCopy = button(Messages.saveCopy, () -> actions.saveCopy(summary.getSelection()));
		saveCopy.moveAbove(summary);
		toPlan = button(Messages.toPlan, actions::toPlan);
		toPlan.setToolTipText(Messages.toPlanTip);
		button(Messages.another, actions::another);
		body = new Composite(area, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		waiting = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 24).spacing(0, 10).applyTo(waiting);
		step = new Label(waiting, SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(step);
		ProgressBar bar = new ProgressBar(waiting, SWT.INDETERMINATE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		Button cancel = new Button(waiting, SWT.PUSH);
		cancel.setText(Messages.cancel);
		cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> actions.cancel()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(cancel);
		findings = new DraftReviewPanel(body, actions::open);
	}

	private static void line(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(control);
		if (control instanceof Composite || control instanceof Link) {
			((GridData) control.getLayoutData()).widthHint = SWT.DEFAULT;
		}
	}

	private Button button(String text, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	/** A draft is being read. */
	void reading(String file) {
		name.setText(file.replace("&", "&&"));
		recognised.setText("");
		found.setText("");
		wait(Messages.bind(Messages.reading, file));
	}

	/** It was read, and is being checked. */
	void checking(DraftCheck draft, String recognisedThen) {
		showRecognised(recognisedThen);
		name.setToolTipText(draft.file().toString());
		wait(Messages.bind(Messages.checking, draft.file().getFileName()));
	}

	private void wait(String text) {
		step.setText(text.replace("&", "&&"));
		buttons.setVisible(false);
		stack.topControl = waiting;
		area.layout(true, true);
	}

	/** It was checked. */
	void checked(CheckedDraft draft, String recognisedThen, ReviewedPlan review) {
		CheckedFile checked = draft.found();
		showRecognised(recognisedThen);
		found.setText(review.items().isEmpty() ? Messages.foundNothing
				: Messages.bind(Messages.found, new Object[] { checked.count(RuleSeverity.ERROR), checked.count(RuleSeverity.WARNING), checked.count(RuleSeverity.INFO),
						checked.checklist().size() }));
		saveCopy.setEnabled(draft.canBeCommented());
		summary.setEnabled(draft.canBeCommented());
		saveCopy.setToolTipText(draft.canBeCommented() ? Messages.saveCopyTip : Messages.saveCopyOnlyWord);
		buttons.setVisible(true);
		findings.show(review, draft.draft().text());
		stack.topControl = findings.control();
		area.layout(true, true);
		findings.setFocus();
	}

	private void showRecognised(String said) {
		recognised.setText(Messages.bind(Messages.recognised, said.replace("&", "&&")));
	}

	/** What is said of the draft: what was recognised, and what was found. */
	String said() {
		return recognised.getText() + "\n" + found.getText();
	}

	DraftReviewPanel findings() {
		return findings;
	}

	Button saveCopyButton() {
		return saveCopy;
	}

	Control control() {
		return area;
	}
}
