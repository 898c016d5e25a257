package org.planwright.diagram.editing;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.planwright.diagram.shown.ShownNode;

/** Lets the name or the value of a node be edited where it is drawn. */
public final class TextEditPolicy extends DirectEditPolicy {

	/** What of a node is edited. */
	public enum Feature {
		NAME, VALUE
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		ShownNode node = (ShownNode) getHost().getModel();
		DiagramEditing editing = DiagramDomain.editing(getHost());
		String text = (String) request.getCellEditor().getValue();
		return new Gesture(() -> {
			if (request.getDirectEditFeature() == Feature.VALUE) {
				editing.setValue(node, text);
			} else {
				editing.rename(node, text);
			}
		});
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the text stands over the node while it is edited
	}
}
