package org.planwright.rules.review;

import java.util.Locale;

/** What a reviewer decides about a finding. */
public enum Decision {
	/** 采纳: the plan is to be mended. */
	ACCEPTED,
	/** 不采纳: the finding is right, but the plan stays as it is. */
	REJECTED,
	/** 不是问题: the finding is wrong. */
	NOT_A_PROBLEM;

	/** The word in files: accepted, rejected, not-a-problem. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The decision of a word.
	 *
	 * @throws IllegalArgumentException when it is none's
	 */
	public static Decision of(String word) {
		for (Decision decision : values()) {
			if (decision.word().equals(word)) {
				return decision;
			}
		}
		throw new IllegalArgumentException("decision " + word);
	}
}
