package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.Line;
import org.planwright.model.text.TextChange;

/** The changes of the attribute lines of an element. What is not changed keeps its characters; a line that says nothing any more goes. */
final class DetailEdits {

	private final PlanText text;
	private final Line element;
	/** What details become; empty for those that go. */
	private final Map<Detail, String> replaced = new HashMap<>();
	/** New details for the last line, and those that get a line of their own. */
	private final List<String> added = new ArrayList<>();
	private final List<String> addedLines = new ArrayList<>();
	private final List<TextChange> changes = new ArrayList<>();

	DetailEdits(PlanText text, Line element) {
		this.text = text;
		this.element = element;
	}

	/** Says something else in the first detail of a kind, or in a new one; further ones of the kind go. */
	void set(Predicate<Detail> which, String written) {
		set(which, written, added);
	}

	/** The same, a new one on a line of its own. */
	void setOnLine(Predicate<Detail> which, String written) {
		set(which, written, addedLines);
	}

	private void set(Predicate<Detail> which, String written, List<String> otherwise) {
		List<Detail> found = details(which);
		if (found.isEmpty() && !written.isEmpty()) {
			otherwise.add(written);
		}
		for (int i = 0; i < found.size(); i++) {
			replaced.put(found.get(i), i == 0 ? written : "");
		}
	}

	private List<Detail> details(Predicate<Detail> which) {
		return element.getAnnotations().stream().flatMap(annotation -> annotation.getDetails().stream()).filter(which).toList();
	}

	/** The changes; insertions come before what is taken away behind them. */
	List<TextChange> changes() {
		List<Annotation> gone = element.getAnnotations().stream().filter(this::saysNothing).toList();
		List<Annotation> kept = element.getAnnotations().stream().filter(annotation -> !gone.contains(annotation)).toList();
		Annotation reused = kept.isEmpty() && !gone.isEmpty() && !added.isEmpty() ? gone.getLast() : null;
		EObject last = !kept.isEmpty() ? kept.getLast() : reused == null ? element : reused;
		StringBuilder end = new StringBuilder();
		if (reused != null) {
			int start = text.start(reused.getDetails().getFirst());
			changes.add(TextChange.at(start, text.end(reused.getDetails().getLast()) - start, String.join("  ", added)));
		} else if (!added.isEmpty()) {
			String before = kept.isEmpty() ? text.lineEnd() + text.indent(element) + "@ " : kept.getLast().getDetails().isEmpty() ? " " : "  ";
			end.append(before).append(String.join("  ", added));
		}
		addedLines.forEach(line -> end.append(text.lineEnd()).append(text.indent(element)).append("@ ").append(line));
		if (!end.isEmpty()) {
			changes.add(TextChange.at(text.endOfLine(text.start(last)), 0, end.toString()));
		}
		gone.stream().filter(annotation -> annotation != reused).forEach(annotation -> changes.add(text.withoutLine(annotation)));
		kept.forEach(this::kept);
		return changes;
	}

	private boolean saysNothing(Annotation annotation) {
		return !annotation.getDetails().isEmpty() && annotation.getDetails().stream().allMatch(this::goes);
	}

	private boolean goes(Detail detail) {
		return "".equals(replaced.get(detail));
	}

	private void kept(Annotation annotation) {
		List<Detail> details = annotation.getDetails();
		int first = 0;
		while (first < details.size() && goes(details.get(first))) {
			first++;
		}
		if (first > 0) {
			int start = text.start(details.getFirst());
			changes.add(TextChange.at(start, text.start(details.get(first)) - start, ""));
		}
		for (int i = first; i < details.size(); i++) {
			Detail detail = details.get(i);
			if (goes(detail)) {
				int start = text.end(details.get(i - 1));
				changes.add(TextChange.at(start, text.end(detail) - start, ""));
			} else if (replaced.containsKey(detail)) {
				changes.add(text.replace(detail, replaced.get(detail)));
			}
		}
	}
}
