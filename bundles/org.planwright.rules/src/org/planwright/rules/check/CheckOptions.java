package org.planwright.rules.check;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.xtext.validation.CheckMode;
import org.planwright.model.plan.DraftStage;

/**
 * How to check.
 *
 * @param stage stage the drafts are in; null for the one that each plan states
 * @param locale language of the messages
 * @param mode which tiers to run
 */
public record CheckOptions(DraftStage stage, Locale locale, CheckMode mode) {

	public CheckOptions {
		Objects.requireNonNull(locale);
		Objects.requireNonNull(mode);
	}

	/** Everything, in a language, for the stage that each plan states. */
	public static CheckOptions all(Locale locale) {
		return new CheckOptions(null, locale, CheckMode.ALL);
	}

	/** The same for another stage; null for the one that each plan states. */
	public CheckOptions at(DraftStage other) {
		return new CheckOptions(other, locale, mode);
	}
}
