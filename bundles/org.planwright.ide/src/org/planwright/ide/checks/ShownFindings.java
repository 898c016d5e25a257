package org.planwright.ide.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.planwright.rules.catalogue.Tier;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.FoundIssue;

import com.google.inject.Singleton;

/**
 * What is shown of each plan: the findings of every tier as they were last computed, at the places where they are in the text as it is now. A tier that has not
 * run since a change thus keeps its findings, each once. Safe for use by many threads.
 */
@Singleton
public class ShownFindings {

	private static final Comparator<FoundIssue> BY_PLACE = Comparator.comparing(FoundIssue::getOffset, Comparator.nullsFirst(Comparator.naturalOrder()));

	private record Shown(String text, Map<Tier, List<FoundIssue>> found) {
	}

	private final Map<URI, Shown> plans = new HashMap<>();

	/**
	 * Takes what a tier has found in a plan in place of what it had found before.
	 *
	 * @return all that is to be shown of the plan, sorted by place
	 */
	public synchronized List<Issue> put(XtextResource plan, Tier tier, List<Issue> issues) {
		String text = plan.getParseResult() == null ? "" : plan.getParseResult().getRootNode().getText();
		Map<Tier, List<FoundIssue>> found = moved(plans.get(plan.getURI()), text, tier, plan.getURI().toString());
		found.put(tier, issues.stream().map(FoundIssue.class::cast).toList());
		plans.put(plan.getURI(), new Shown(text, found));
		List<FoundIssue> all = new ArrayList<>();
		found.values().forEach(all::addAll);
		// what is in files of the project has no order among the plan's lines
		all.sort(Comparator.<FoundIssue, Boolean>comparing(issue -> !issue.finding().uri().equals(plan.getURI().toString())).thenComparing(BY_PLACE));
		return List.copyOf(all);
	}

	/** Whether a finding of a tier is shown in a part of a plan. */
	public synchronized boolean isShown(URI plan, Tier tier, int start, int end) {
		Shown shown = plans.get(plan);
		return shown != null && shown.found.getOrDefault(tier, List.of()).stream().anyMatch(issue -> isAt(issue, plan, start, end));
	}

	/** What is shown at a place of a plan. */
	public synchronized List<Finding> at(URI plan, int offset) {
		Shown shown = plans.get(plan);
		return shown == null ? List.of() : shown.found.values().stream().flatMap(List::stream).filter(issue -> isAt(issue, plan, offset, offset)).map(FoundIssue::finding).toList();
	}

	private static boolean isAt(FoundIssue issue, URI plan, int start, int end) {
		return issue.finding().uri().equals(plan.toString()) && issue.getOffset() != null && issue.getOffset() <= end && start <= issue.getOffset() + issue.getLength();
	}

	/** Forgets a plan that is there no more. */
	public synchronized void forget(URI plan) {
		plans.remove(plan);
	}

	private static Map<Tier, List<FoundIssue>> moved(Shown before, String text, Tier replaced, String uri) {
		Map<Tier, List<FoundIssue>> found = new EnumMap<>(Tier.class);
		if (before == null) {
			return found;
		}
		found.putAll(before.found);
		found.remove(replaced);
		if (!before.text.equals(text)) {
			TextShift shift = TextShift.between(before.text, text);
			found.replaceAll((tier, issues) -> issues.stream().map(issue -> issue.finding().uri().equals(uri) ? shift.move(issue) : issue).toList());
		}
		return found;
	}
}
