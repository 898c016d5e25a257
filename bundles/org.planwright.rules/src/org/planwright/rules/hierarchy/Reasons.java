package org.planwright.rules.hierarchy;

import org.planwright.model.Details;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.TextRole;

/** Words with which a plan explains what differs from the plan above it. */
final class Reasons {

	private Reasons() {
	}

	/** Whether a row has a remark of its own, in its column or below it. */
	static boolean has(Indicator indicator) {
		return Details.text(indicator, TextRole.REMARK) != null || !indicator.cell(CellRole.REMARK).isBlank();
	}
}
