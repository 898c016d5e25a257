package org.planwright.ui.problems;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The file that a problem is in. */
public final class FileField extends MarkerField {

	@Override
	public String getValue(MarkerItem item) {
		return item.getMarker() == null ? "" : item.getMarker().getResource().getName();
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return 180;
	}
}
