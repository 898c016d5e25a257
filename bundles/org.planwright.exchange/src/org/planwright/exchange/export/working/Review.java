package org.planwright.exchange.export.working;

import java.util.List;
import java.util.function.UnaryOperator;

import org.planwright.rules.check.Finding;
import org.planwright.rules.review.ReviewLedger;

/**
 * What a check found and reviewers decided.
 *
 * @param findings of one plan, sorted by place
 * @param ledger   decisions about them and about findings that are there no more
 * @param rules    the title of a rule by its id
 */
public record Review(List<Finding> findings, ReviewLedger ledger, UnaryOperator<String> rules) {

	/** Nothing found, nothing decided. */
	public static final Review NONE = new Review(List.of(), ReviewLedger.EMPTY, id -> id);

	public Review {
		findings = List.copyOf(findings);
	}
}
