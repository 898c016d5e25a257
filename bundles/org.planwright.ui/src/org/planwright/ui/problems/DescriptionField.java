package org.planwright.ui.problems;

import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** What is wrong, with a sign for how bad it is; errors come first. */
public final class DescriptionField extends MarkerField {

	private static final Map<Integer, String> SIGNS = Map.of(IMarker.SEVERITY_ERROR, ISharedImages.IMG_OBJS_ERROR_TSK, IMarker.SEVERITY_WARNING,
			ISharedImages.IMG_OBJS_WARN_TSK, IMarker.SEVERITY_INFO, ISharedImages.IMG_OBJS_INFO_TSK);

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(IMarker.MESSAGE, "");
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		String sign = SIGNS.get(severity((MarkerItem) cell.getElement()));
		cell.setImage(sign == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(sign));
	}

	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		int worse = Integer.compare(severity(other), severity(one));
		return worse == 0 ? super.compare(one, other) : worse;
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return 600;
	}

	private static int severity(MarkerItem item) {
		return item.getAttributeValue(IMarker.SEVERITY, -1);
	}
}
