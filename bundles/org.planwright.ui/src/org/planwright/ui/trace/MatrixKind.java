package org.planwright.ui.trace;

/** The matrices there are, in the order in which they are offered. */
enum MatrixKind {

	SUPPORT, UPPER, LOWER, PROPOSALS;

	String label() {
		return switch (this) {
			case SUPPORT -> Messages.support;
			case UPPER -> Messages.upper;
			case LOWER -> Messages.lower;
			case PROPOSALS -> Messages.proposals;
		};
	}
}
