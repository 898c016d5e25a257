package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.graph.Diagram;
import org.planwright.graph.Edge;
import org.planwright.graph.Mark;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;

/** Marks what leads to itself, and says so. */
final class Circled {

	private Circled() {
	}

	/**
	 * A diagram with its circles marked.
	 *
	 * @param key of the message about one
	 */
	static Diagram mark(Diagram diagram, String key, Locale locale) {
		List<List<String>> cycles = Cycles.of(diagram.edges());
		if (cycles.isEmpty()) {
			return diagram;
		}
		Map<String, Integer> circle = new HashMap<>();
		for (int i = 0; i < cycles.size(); i++) {
			for (String id : cycles.get(i)) {
				circle.put(id, i);
			}
		}
		List<Node> nodes = diagram.nodes().stream().map(node -> circle.containsKey(node.id()) ? node.with(Mark.CYCLE) : node).toList();
		List<Edge> edges = diagram.edges().stream().map(edge -> circle.containsKey(edge.from()) && circle.get(edge.from()).equals(circle.get(edge.to())) ? edge.alerted() : edge).toList();
		List<String> remarks = new ArrayList<>(diagram.remarks());
		Map<String, Node> byId = diagram.byId();
		for (List<String> each : cycles) {
			String names = each.stream().map(id -> byId.get(id).label()).collect(Collectors.joining(" → "));
			remarks.add(Messages.get(locale, key, names + " → " + byId.get(each.getFirst()).label()));
		}
		return new Diagram(diagram.kind(), diagram.title(), nodes, edges, remarks);
	}
}
