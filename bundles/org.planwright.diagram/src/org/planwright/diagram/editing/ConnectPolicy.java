package org.planwright.diagram.editing;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.shown.ShownNode;

/** Lets nodes be connected: what is dragged from supports what it is dragged to. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		if (!Possible.support(host())) {
			return UnexecutableCommand.INSTANCE;
		}
		Command begun = new Gesture(() -> {
		});
		request.setStartCommand(begun);
		return begun;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		ShownNode from = node(request.getSourceEditPart());
		ShownNode to = host();
		return from != null && Possible.support(from, to) ? new Gesture(() -> DiagramDomain.editing(getHost()).connect(from, to)) : UnexecutableCommand.INSTANCE;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		ShownEdge edge = edge(request);
		return reconnect(edge, edge.from(), host());
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		ShownEdge edge = edge(request);
		return reconnect(edge, host(), edge.to());
	}

	private Command reconnect(ShownEdge edge, ShownNode from, ShownNode to) {
		return Possible.disconnect(edge) && Possible.support(from, to) ? new Gesture(() -> DiagramDomain.editing(getHost()).reconnect(edge, from, to)) : UnexecutableCommand.INSTANCE;
	}

	private ShownNode host() {
		return node(getHost());
	}

	private static ShownEdge edge(ReconnectRequest request) {
		return (ShownEdge) request.getConnectionEditPart().getModel();
	}

	private static ShownNode node(EditPart part) {
		return part != null && part.getModel() instanceof ShownNode node ? node : null;
	}
}
