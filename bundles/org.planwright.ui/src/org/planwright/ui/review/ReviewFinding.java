package org.planwright.ui.review;

import java.util.List;

import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.review.FindingKey;
import org.planwright.ui.places.PlanPlace;

/**
 * A finding of the server, as a reviewer sees it.
 *
 * @param key        what decisions hang on
 * @param severity   never {@link RuleSeverity#OFF}
 * @param message    what is wrong
 * @param quote      the text it is about, on one line; may be empty
 * @param place      where it is
 * @param related    other places that belong to it
 * @param checklist  whether it is for a person to look into rather than wrong
 * @param suppressed why the plan says that it is to be passed over; null when it does not
 * @param unmendable why nothing mends it but a person; null when something may, or that is not known
 */
public record ReviewFinding(FindingKey key, RuleSeverity severity, String message, String quote, PlanPlace place, List<Related> related, boolean checklist,
		String suppressed, String unmendable) {

	/** A place that belongs to a finding, and what is said of it. */
	public record Related(PlanPlace place, String message) {
	}

	/** Copies the list. */
	public ReviewFinding {
		related = List.copyOf(related);
	}
}
