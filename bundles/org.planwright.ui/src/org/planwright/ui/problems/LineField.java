package org.planwright.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The line that a problem is in; lines are sorted as numbers. */
public final class LineField extends MarkerField {

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(IMarker.LOCATION, "");
	}

	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		return Integer.compare(one.getAttributeValue(IMarker.LINE_NUMBER, 0), other.getAttributeValue(IMarker.LINE_NUMBER, 0));
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return 80;
	}
}
