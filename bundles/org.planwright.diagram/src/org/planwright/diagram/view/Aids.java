package org.planwright.diagram.view;

import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Which aids are switched on in a diagram; remembered. None is at first. In the UI thread. */
public final class Aids {

	private final IDialogSettings store = DialogSettings.getOrCreateSection(
			PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Aids.class)).getDialogSettings(), DiagramView.ID);
	private final ScrollingGraphicalViewer viewer;
	private final Overview overview;

	Aids(ScrollingGraphicalViewer viewer, Overview overview) {
		this.viewer = viewer;
		this.overview = overview;
		for (Aid aid : Aid.values()) {
			apply(aid, isOn(aid));
		}
	}

	/** Whether one is switched on. */
	public boolean isOn(Aid aid) {
		return store.getBoolean(aid.name());
	}

	/** Switches one on or off. */
	public void set(Aid aid, boolean on) {
		store.put(aid.name(), on);
		apply(aid, on);
	}

	private void apply(Aid aid, boolean on) {
		switch (aid) {
			case GRID -> {
				viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, on);
				viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, on);
			}
			case ALIGNMENT -> viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, on);
			case OVERVIEW -> overview.show(on);
		}
	}
}
