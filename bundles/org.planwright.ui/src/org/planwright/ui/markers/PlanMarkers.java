package org.planwright.ui.markers;

/** The marker of a finding in a plan. */
public final class PlanMarkers {

	/** The marker's type, a problem and a text marker. */
	public static final String TYPE = "org.planwright.ui.problem";

	/** The attribute with the rule's id. */
	public static final String RULE = "rule";

	private PlanMarkers() {
	}
}
