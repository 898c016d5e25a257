package org.planwright.ide.fixes;

import java.util.Locale;
import java.util.Optional;

/** Says why no machine mends a finding. */
public final class Unmendable {

	private static final FixList LIST = FixList.read();

	private Unmendable() {
	}

	/**
	 * The reason, in a person's words; empty when something mends findings of the rule, or the rule is none of the product.
	 *
	 * @param variant variant of the rule; null for a plain finding
	 */
	public static Optional<String> reason(String rule, String variant, Locale locale) {
		return LIST.reason(rule, variant).map(reason -> FixTexts.get("reason." + reason.name().toLowerCase(Locale.ROOT), locale));
	}
}
