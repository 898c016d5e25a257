package org.planwright.exchange.threeway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a side has between the elements that stay where they are. */
final class Gaps {

	private final List<Node> first = new ArrayList<>();
	private final Map<Node, List<Node>> after = new IdentityHashMap<>();

	private final Map<Node, Node> before = new IdentityHashMap<>();

	private Gaps() {
	}

	/**
	 * The gaps in what is in an element.
	 *
	 * @param node  the element in the side; null when the side does not have it
	 * @param id    what elements of the side are called
	 * @param fixed what stays, by name
	 */
	static Gaps of(Node node, UnaryOperator<Node> id, List<Node> fixed) {
		Gaps gaps = new Gaps();
		Set<Node> staying = Collections.newSetFromMap(new IdentityHashMap<>());
		staying.addAll(fixed);
		List<Node> gap = gaps.first;
		Node last = null;
		for (Node child : node == null ? List.<Node>of() : node.children()) {
			Node name = id.apply(child);
			if (staying.contains(name)) {
				gap = gaps.after.computeIfAbsent(name, any -> new ArrayList<>());
				last = name;
			} else {
				gap.add(name);
				gaps.before.put(name, last);
			}
		}
		return gaps;
	}

	/** What follows an element that stays; null for what comes before the first. */
	List<Node> after(Node id) {
		return id == null ? first : after.getOrDefault(id, List.of());
	}

	/** What stays and comes before an element in a gap; null when nothing does. */
	Node before(Node id) {
		return before.get(id);
	}
}
