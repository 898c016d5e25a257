package org.planwright.exchange.export.working;

import java.util.Locale;
import java.util.Optional;

import org.planwright.model.plan.Plan;

/**
 * What a table is made from.
 *
 * @param plan    the plan, read from a text; what it names in others can be resolved
 * @param title   its title, or what it is called when it states none
 * @param locale  language of what the table itself says
 * @param earlier the draft to compare with; only some tables need one
 * @param review  what was found and decided; only some tables need it
 */
public record WorkingInput(Plan plan, String title, Locale locale, Optional<Plan> earlier, Review review) {

	/** A plan alone. */
	public static WorkingInput of(Plan plan, String title, Locale locale) {
		return new WorkingInput(plan, title, locale, Optional.empty(), Review.NONE);
	}

	/** The same with an earlier draft to compare with. */
	public WorkingInput withEarlier(Plan draft) {
		return new WorkingInput(plan, title, locale, Optional.of(draft), review);
	}

	/** The same with findings and decisions. */
	public WorkingInput withReview(Review reviewed) {
		return new WorkingInput(plan, title, locale, earlier, reviewed);
	}
}
