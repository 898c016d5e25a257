package org.planwright.diagram.parts;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.planwright.diagram.figures.BufferedSystem;

/** Shows a diagram in a window. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

	@Override
	protected LightweightSystem createLightweightSystem() {
		return new BufferedSystem();
	}
}
