package org.planwright.diagram.shown;

import org.planwright.graph.Edge;
import org.planwright.graph.layout.Route;

/** An edge that is shown. It is the same one as long as it is shown, also when its id changes. */
public final class ShownEdge {

	private final ShownNode from;
	private final ShownNode to;
	private Edge edge;
	private Route route;
	private boolean faded;
	private Runnable listener = () -> {
	};

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

	/** Whether it steps back behind others. */
	public boolean isFaded() {
		return faded;
	}

	/** Has it step back behind others, or not. */
	public void setFaded(boolean newFaded) {
		if (faded != newFaded) {
			faded = newFaded;
			tell();
		}
	}

	/** Has somebody told when anything of it changes; null for nobody. */
	public void setListener(Runnable listener) {
		this.listener = listener == null ? () -> {
		} : listener;
	}

	boolean set(Edge newEdge, Route newRoute) {
		boolean changed = !newEdge.equals(edge) || !newRoute.equals(route);
		edge = newEdge;
		route = newRoute;
		return changed;
	}

	void tell() {
		listener.run();
	}
}
