package org.planwright.ui.problems;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.planwright.ui.markers.PlanMarkers;

/** The id of the rule that is broken. */
public final class RuleField extends MarkerField {

	@Override
	public String getValue(MarkerItem item) {
		String rule = item.getAttributeValue(PlanMarkers.RULE, "");
		return rule.startsWith("org.eclipse.") ? "" : rule;
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return 84;
	}
}
