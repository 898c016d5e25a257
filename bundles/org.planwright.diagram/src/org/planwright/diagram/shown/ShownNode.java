package org.planwright.diagram.shown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.planwright.graph.Node;
import org.planwright.graph.layout.Bounds;

/** A node that is shown. */
public final class ShownNode extends Shown {

	private final List<ShownEdge> from = new ArrayList<>();
	private final List<ShownEdge> to = new ArrayList<>();
	private Node node;
	private Bounds bounds;

	ShownNode(Node node, Bounds bounds) {
		this.node = node;
		this.bounds = bounds;
	}

	/** What it shows. */
	public Node node() {
		return node;
	}

	/** Where it is. */
	public Bounds bounds() {
		return bounds;
	}

	/** The edges that begin at it; cannot be changed. */
	public List<ShownEdge> edgesFrom() {
		return Collections.unmodifiableList(from);
	}

	/** The edges that end at it; cannot be changed. */
	public List<ShownEdge> edgesTo() {
		return Collections.unmodifiableList(to);
	}

	boolean set(Node newNode, Bounds newBounds) {
		boolean changed = !newNode.equals(node) || !newBounds.equals(bounds);
		node = newNode;
		bounds = newBounds;
		return changed;
	}

	List<ShownEdge> listFrom() {
		return from;
	}

	List<ShownEdge> listTo() {
		return to;
	}
}
