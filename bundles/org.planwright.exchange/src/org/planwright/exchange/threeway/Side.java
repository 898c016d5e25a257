package org.planwright.exchange.threeway;

import java.util.IdentityHashMap;
import java.util.Map;

/** One side of a merge as seen from the base. An element is called by what it is in the base, else by itself in the side that made it first. */
final class Side {

	private final Node root;
	private final Matching matching;
	private final Map<Node, Boolean> changed = new IdentityHashMap<>();
	private final Map<Node, Node> names = new IdentityHashMap<>();
	private final Map<Node, Node> twins = new IdentityHashMap<>();

	Side(Node base, Node root) {
		this.root = root;
		this.matching = new Matching(base, root);
	}

	/** What an element of the side is called. */
	Node id(Node node) {
		Node base = matching.base(node);
		return base == null ? names.getOrDefault(node, node) : base;
	}

	/** The element of a name in the side; null when it does not have it. */
	Node node(Node id) {
		Node node = matching.side(id);
		return node != null ? node : isOwn(id) ? id : twins.get(id);
	}

	/** Whether a name is an element that the side made. */
	boolean isOwn(Node id) {
		Node top = id;
		while (top.parent() != null) {
			top = top.parent();
		}
		return top == root;
	}

	/** What an element is in; null for the whole, and when the side does not have it. */
	Node parent(Node id) {
		Node node = node(id);
		return node == null || node.parent() == null ? null : id(node.parent());
	}

	/** Whether the side changed anything in an element of the base that it has. */
	boolean isChanged(Node base) {
		return changed.computeIfAbsent(base, any -> !matching.side(base).text().equals(base.text()));
	}

	/** Has an element that the side made called as the one that the other side made and that is the same. */
	void call(Node own, Node other) {
		names.put(own, other);
		twins.put(other, own);
	}
}
