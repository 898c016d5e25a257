package org.planwright.ui.review;

import org.planwright.rules.review.Decision;

/** How far a finding has got in the review. */
public enum ReviewState {
	/** Nobody decided yet. */
	OPEN,
	/** 采纳. */
	ACCEPTED,
	/** 不采纳. */
	REJECTED,
	/** 不是问题. */
	NOT_A_PROBLEM,
	/** Decided and not found any more. */
	GONE;

	/** The state of a finding about which a decision was made; null for none. */
	static ReviewState of(Decision decision) {
		if (decision == null) {
			return OPEN;
		}
		return switch (decision) {
			case ACCEPTED -> ACCEPTED;
			case REJECTED -> REJECTED;
			case NOT_A_PROBLEM -> NOT_A_PROBLEM;
		};
	}
}
