package org.planwright.graph;

/** How many findings there are at a node. What is passed over and what is for the checklist does not count. */
public record FindingCount(int errors, int warnings, int hints) {

	/** No findings. */
	public static final FindingCount NONE = new FindingCount(0, 0, 0);

	/** These and others. */
	public FindingCount plus(FindingCount other) {
		return new FindingCount(errors + other.errors, warnings + other.warnings, hints + other.hints);
	}

	/** All of them. */
	public int total() {
		return errors + warnings + hints;
	}
}
