package org.planwright.ui.markers;

/** The marker of a finding in a plan. */
public final class PlanMarkers {

	/** The marker's type, a problem and a text marker. */
	public static final String TYPE = "org.planwright.ui.problem";

	/** The attribute with the id of the rule, such as A01; for a finding that comes from no rule, its code. */
	public static final String RULE = "rule";

	private PlanMarkers() {
	}
}
