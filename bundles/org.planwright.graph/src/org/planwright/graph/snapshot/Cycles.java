package org.planwright.graph.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.planwright.graph.Edge;

/** The nodes that lead to themselves, found in time linear in nodes and edges (Tarjan), without recursion. */
final class Cycles {

	private static final class State {
		final Iterator<String> next;
		final int index;
		int low;
		boolean open = true;

		State(int index, Iterator<String> next) {
			this.index = index;
			this.low = index;
			this.next = next;
		}
	}

	private final Map<String, List<String>> targets = new HashMap<>();
	private final Map<String, State> states = new HashMap<>();
	private final Deque<String> path = new ArrayDeque<>();
	private final Deque<String> open = new ArrayDeque<>();
	private final List<List<String>> cycles = new ArrayList<>();

	private Cycles(List<Edge> edges) {
		edges.forEach(edge -> targets.computeIfAbsent(edge.from(), any -> new ArrayList<>()).add(edge.to()));
	}

	/** The ids of nodes that are in one circle with each other, each circle once. */
	static List<List<String>> of(List<Edge> edges) {
		Cycles found = new Cycles(edges);
		edges.forEach(edge -> found.from(edge.from()));
		return found.cycles;
	}

	private void from(String start) {
		if (states.containsKey(start)) {
			return;
		}
		enter(start);
		while (!path.isEmpty()) {
			String node = path.peek();
			State state = states.get(node);
			if (state.next.hasNext()) {
				String target = state.next.next();
				State known = states.get(target);
				if (known == null) {
					enter(target);
				} else if (known.open) {
					state.low = Math.min(state.low, known.index);
				}
			} else {
				leave(node, state);
			}
		}
	}

	private void enter(String node) {
		states.put(node, new State(states.size(), targets.getOrDefault(node, List.of()).iterator()));
		path.push(node);
		open.push(node);
	}

	private void leave(String node, State state) {
		path.pop();
		if (!path.isEmpty()) {
			State above = states.get(path.peek());
			above.low = Math.min(above.low, state.low);
		}
		if (state.low != state.index) {
			return;
		}
		List<String> circle = new ArrayList<>();
		String member;
		do {
			member = open.pop();
			states.get(member).open = false;
			circle.addFirst(member);
		} while (!member.equals(node));
		if (circle.size() > 1 || targets.getOrDefault(node, List.of()).contains(node)) {
			cycles.add(circle);
		}
	}
}
