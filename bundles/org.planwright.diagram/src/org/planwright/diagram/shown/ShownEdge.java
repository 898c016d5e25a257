package org.planwright.diagram.shown;

import org.planwright.graph.Edge;
import org.planwright.graph.layout.Route;

/** An edge that is shown. */
public final class ShownEdge extends Shown {

	private final ShownNode from;
	private final ShownNode to;
	private Edge edge;
	private Route route;

	ShownEdge(Edge edge, Route route, ShownNode from, ShownNode to) {
		this.edge = edge;
		this.route = route;
		this.from = from;
		this.to = to;
	}

	/** What it shows. */
	public Edge edge() {
		return edge;
	}

	/** Where it goes. */
	public Route route() {
		return route;
	}

	/** Its lower end. */
	public ShownNode from() {
		return from;
	}

	/** Its higher end. */
	public ShownNode to() {
		return to;
	}

	boolean set(Edge newEdge, Route newRoute) {
		boolean changed = !newEdge.equals(edge) || !newRoute.equals(route);
		edge = newEdge;
		route = newRoute;
		return changed;
	}
}
