package org.planwright.exchange.export.working;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.exchange.opinion.Opinion;
import org.planwright.model.plan.Plan;

/**
 * What a table is made from.
 *
 * @param plan    the plan, read from a text; what it names in others can be resolved
 * @param title   its title, or what it is called when it states none
 * @param locale  language of what the table itself says
 * @param earlier the draft to compare with; only some tables need one
 * @param review  what was found and decided; only some tables need it
 * @param opinions what offices sent; only some tables show them
 */
public record WorkingInput(Plan plan, String title, Locale locale, Optional<Plan> earlier, Review review, List<Opinion> opinions) {

	public WorkingInput {
		opinions = List.copyOf(opinions);
	}

	/** A plan alone. */
	public static WorkingInput of(Plan plan, String title, Locale locale) {
		return new WorkingInput(plan, title, locale, Optional.empty(), Review.NONE, List.of());
	}

	/** The same with an earlier draft to compare with. */
	public WorkingInput withEarlier(Plan draft) {
		return new WorkingInput(plan, title, locale, Optional.of(draft), review, opinions);
	}

	/** The same with findings and decisions. */
	public WorkingInput withReview(Review reviewed) {
		return new WorkingInput(plan, title, locale, earlier, reviewed, opinions);
	}

	/** The same with opinions that offices sent. */
	public WorkingInput withOpinions(List<Opinion> sent) {
		return new WorkingInput(plan, title, locale, earlier, review, sent);
	}
}
