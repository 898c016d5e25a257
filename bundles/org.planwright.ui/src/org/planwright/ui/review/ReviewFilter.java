package org.planwright.ui.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.planwright.model.text.Widths;
import org.planwright.rules.catalogue.RuleSeverity;

/**
 * Which lines of the review are shown. Immutable.
 *
 * @param severities findings of these; decisions whose findings have gone have none and are not asked
 * @param states     lines in these states
 * @param checklist  whether what is for a person to look into is shown
 * @param suppressed whether what the plan says to pass over is shown
 * @param search     what the rule's id or title, the message, the quotation, the place or the comment has to contain, width and case aside
 */
public record ReviewFilter(Set<RuleSeverity> severities, Set<ReviewState> states, boolean checklist, boolean suppressed, String search) {

	/** Everything but what the plans say to pass over. */
	public static final ReviewFilter DEFAULT = new ReviewFilter(EnumSet.of(RuleSeverity.ERROR, RuleSeverity.WARNING, RuleSeverity.INFO),
			EnumSet.allOf(ReviewState.class), true, false, "");

	/** Copies the sets, brings the search into the form in which texts are compared. */
	public ReviewFilter {
		severities = Set.copyOf(severities);
		states = Set.copyOf(states);
		search = plain(search);
	}

	/** The titles of rules. */
	@FunctionalInterface
	public interface Titles {

		/** The title of a rule in the user's language; empty when there is none. */
		String of(String rule);
	}

	/** Whether a line is shown. */
	public boolean shows(ReviewItem item, Titles titles) {
		ReviewFinding finding = item.finding().orElse(null);
		if (finding != null && (!severities.contains(finding.severity()) || finding.checklist() && !checklist || finding.suppressed() != null && !suppressed)) {
			return false;
		}
		return states.contains(item.state()) && (search.isEmpty() || contains(item, titles));
	}

	private boolean contains(ReviewItem item, Titles titles) {
		return found(item.key().rule()) || found(item.message()) || found(item.quote()) || found(item.key().path()) || found(item.comment())
				|| found(titles.of(item.key().rule()));
	}

	private boolean found(String text) {
		return plain(text).contains(search);
	}

	private static String plain(String text) {
		return Widths.compatible(text).strip().toLowerCase(Locale.ROOT);
	}

	/** This filter with another search. */
	public ReviewFilter searching(String text) {
		return new ReviewFilter(severities, states, checklist, suppressed, text);
	}

	/** This filter with a severity shown or not. */
	public ReviewFilter with(RuleSeverity severity, boolean shown) {
		Set<RuleSeverity> some = EnumSet.noneOf(RuleSeverity.class);
		some.addAll(severities);
		if (shown) {
			some.add(severity);
		} else {
			some.remove(severity);
		}
		return new ReviewFilter(some, states, checklist, suppressed, search);
	}

	/** This filter with a state shown or not. */
	public ReviewFilter with(ReviewState state, boolean shown) {
		Set<ReviewState> some = EnumSet.noneOf(ReviewState.class);
		some.addAll(states);
		if (shown) {
			some.add(state);
		} else {
			some.remove(state);
		}
		return new ReviewFilter(severities, some, checklist, suppressed, search);
	}

	/** This filter with the checklist shown or not. */
	public ReviewFilter withChecklist(boolean shown) {
		return new ReviewFilter(severities, states, shown, suppressed, search);
	}

	/** This filter with what is passed over shown or not. */
	public ReviewFilter withSuppressed(boolean shown) {
		return new ReviewFilter(severities, states, checklist, shown, search);
	}
}
