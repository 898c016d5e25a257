package org.planwright.exchange.export.working;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.model.plan.Plan;
import org.planwright.rules.check.Finding;
import org.planwright.rules.review.ReviewLedger;

/**
 * What a table is made from.
 *
 * @param plan     the plan; what it names in others can be resolved
 * @param title    its title, or what it is called when it states none
 * @param locale   language of what the table itself says
 * @param earlier  the draft to compare with; only some tables need one
 * @param findings what a check of the plan found; only some tables need them
 * @param ledger   what reviewers decided
 */
public record WorkingInput(Plan plan, String title, Locale locale, Optional<Plan> earlier, List<Finding> findings, ReviewLedger ledger) {

	public WorkingInput {
		findings = List.copyOf(findings);
	}

	/** A plan alone. */
	public static WorkingInput of(Plan plan, String title, Locale locale) {
		return new WorkingInput(plan, title, locale, Optional.empty(), List.of(), ReviewLedger.EMPTY);
	}

	/** The same with an earlier draft to compare with. */
	public WorkingInput withEarlier(Plan draft) {
		return new WorkingInput(plan, title, locale, Optional.of(draft), findings, ledger);
	}
}
