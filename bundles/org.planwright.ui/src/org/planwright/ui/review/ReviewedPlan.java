package org.planwright.ui.review;

import java.nio.file.Path;
import java.util.List;

/**
 * The review of one plan. Immutable.
 *
 * @param file    the plan
 * @param items   findings in the order of the text, then decisions whose findings have gone
 * @param problem why its ledger cannot be used, in the user's language; null when it can
 */
public record ReviewedPlan(Path file, List<ReviewItem> items, String problem) {

	/** Copies the list. */
	public ReviewedPlan {
		items = List.copyOf(items);
	}
}
