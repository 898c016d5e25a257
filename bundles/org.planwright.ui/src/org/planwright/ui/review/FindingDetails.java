package org.planwright.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.ui.Messages;
import org.planwright.ui.rules.RuleBook;

/** What is selected, in full, with the decision about it and room for a comment. */
final class FindingDetails {

	/** What the details ask for. */
	interface Actions {

		/** Decides about lines; a null decision takes decisions back, a null comment leaves comments as they are. */
		void decide(List<ReviewItem> items, Decision decision, String comment);

		/** Shows what is said about a rule. */
		void explain(String rule);
	}

	private final Composite area;
	private final Text message;
	private final Link rule;
	private final Text comment;
	private final Label signature;
	private final Map<Decision, Button> buttons = new EnumMap<>(Decision.class);
	private final Actions actions;
	private List<ReviewItem> items = List.of();

	FindingDetails(Composite parent, Actions actions) {
		this.actions = actions;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 4).applyTo(area);
		message = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 30).applyTo(message);
		rule = new Link(area, SWT.WRAP);
		rule.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> actions.explain(event.text)));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(rule);
		Composite decisions = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(decisions);
		GridLayoutFactory.fillDefaults().numColumns(Decision.values().length + 1).applyTo(decisions);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
		for (Decision decision : Decision.values()) {
			Button button = new Button(decisions, SWT.TOGGLE);
			button.setText(ReviewTexts.decision(decision));
			button.setImage(images.create(ReviewImages.descriptor(ReviewState.of(decision))));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide(button.getSelection() ? decision : null)));
			buttons.put(decision, button);
		}
		signature = new Label(decisions, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(signature);
		comment = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		comment.setMessage(Messages.commentHint);
		comment.addFocusListener(FocusListener.focusLostAdapter(event -> saveComment()));
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 34).applyTo(comment);
		show(List.of());
	}

	/** Shows lines; a comment of the former ones that was not saved is. */
	void show(List<ReviewItem> next) {
		boolean same = items.equals(next);
		String typed = comment.getText();
		boolean unsaved = same && comment.isFocusControl() && !typed.equals(only(items, ReviewItem::comment));
		if (!same) {
			saveComment();
		}
		items = next;
		message.setText(next.size() > 1 ? Messages.bind(Messages.selectedMany, next.size()) : only(next, ReviewTexts::inFull));
		rule.setText(ruleText());
		buttons.forEach((decision, button) -> mark(button, decision, decision == decision()));
		signature.setText(next.size() == 1 ? next.getFirst().entry().map(ReviewTexts::signature).orElse("") : "");
		if (!unsaved) {
			comment.setText(only(next, ReviewItem::comment));
		}
		comment.setEnabled(next.size() == 1);
		buttons.values().forEach(button -> button.setEnabled(!next.isEmpty()));
		area.layout(true, true);
	}

	/** What is typed as a comment; null when it is for no single line. */
	String comment() {
		return items.size() == 1 ? comment.getText().strip() : null;
	}

	/** A sign says it too: not every theme lets a button look pressed. */
	private static void mark(Button button, Decision decision, boolean chosen) {
		String name = ReviewTexts.decision(decision);
		button.setSelection(chosen);
		button.setText(chosen ? Messages.bind(Messages.chosen, name) : name);
	}

	private void decide(Decision decision) {
		actions.decide(items, decision, comment());
	}

	/** A comment is kept with its decision; before there is one, it waits for it. */
	private void saveComment() {
		LedgerEntry entry = items.size() == 1 ? items.getFirst().entry().orElse(null) : null;
		if (entry != null && !entry.comment().equals(comment())) {
			actions.decide(items, entry.decision(), comment());
		}
	}

	/** What all lines are decided as; null when they differ or nothing was decided. */
	private Decision decision() {
		Set<Decision> all = items.stream().map(item -> item.entry().map(LedgerEntry::decision).orElse(null)).collect(Collectors.toSet());
		return all.size() == 1 ? all.iterator().next() : null;
	}

	/** The rule, and why nothing mends the finding but a person. */
	private String ruleText() {
		if (items.size() != 1 || !RuleBook.isRule(items.getFirst().key().rule())) {
			return "";
		}
		String id = items.getFirst().key().rule();
		String linked = Messages.bind(Messages.ruleLinked, "<a href=\"" + id + "\">" + id + "</a>", RuleBook.title(id).replace("&", "&&"));
		return items.getFirst().finding().map(ReviewFinding::unmendable).map(reason -> linked + "　" + reason).orElse(linked);
	}

	private interface Part {
		String of(ReviewItem item);
	}

	private static String only(List<ReviewItem> items, Part part) {
		return items.size() == 1 ? part.of(items.getFirst()) : "";
	}
}
