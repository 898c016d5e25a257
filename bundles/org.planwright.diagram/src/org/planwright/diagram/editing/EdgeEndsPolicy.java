package org.planwright.diagram.editing;

import java.util.List;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.planwright.diagram.shown.ShownEdge;

/** Shows the ends of an edge that is selected; they can be dragged to other nodes where that has a meaning. */
public final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {

	@Override
	protected List<?> createSelectionHandles() {
		return Possible.disconnect((ShownEdge) getHost().getModel()) ? super.createSelectionHandles() : List.of();
	}
}
