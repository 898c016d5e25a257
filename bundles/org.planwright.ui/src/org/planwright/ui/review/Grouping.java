package org.planwright.ui.review;

/** By what the lines of a review are grouped. */
public enum Grouping {
	/** By the rule that is broken. */
	RULE,
	/** By the chapter, plan by plan. */
	CHAPTER,
	/** By how grave they are. */
	SEVERITY,
	/** By plan. */
	FILE
}
