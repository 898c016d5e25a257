package org.planwright.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A diagram: nodes and edges, without positions. Immutable, for any number of threads.
 *
 * @param title   what it shows
 * @param nodes   in the order of the document
 * @param edges   between nodes of the diagram only
 * @param remarks what whoever looks at it must be told, such as a cycle, in the language of the diagram
 */
public record Diagram(DiagramKind kind, String title, List<Node> nodes, List<Edge> edges, List<String> remarks) {

	/** Copies the lists. */
	public Diagram {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		remarks = List.copyOf(remarks);
	}

	/** The nodes by their ids, in order. */
	public Map<String, Node> byId() {
		Map<String, Node> found = new LinkedHashMap<>();
		nodes.forEach(node -> found.put(node.id(), node));
		return found;
	}
}
