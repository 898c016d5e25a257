package org.planwright.rules.review;

import java.util.Objects;

/**
 * What decisions hang on.
 *
 * @param fingerprint identity of the finding
 * @param rule id of its rule
 * @param path where its element is, by names; may be empty
 */
public record FindingKey(String fingerprint, String rule, String path) {

	/** Refuses nulls. */
	public FindingKey {
		Objects.requireNonNull(fingerprint);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(path);
	}

	/** Whether two findings are of one rule at one place that has a name. */
	boolean isPlacedAs(FindingKey other) {
		return !path.isEmpty() && path.equals(other.path) && rule.equals(other.rule);
	}
}
