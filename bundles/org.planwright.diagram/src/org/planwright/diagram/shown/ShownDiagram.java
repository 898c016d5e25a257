package org.planwright.diagram.shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.Node;
import org.planwright.graph.layout.DiagramLayout;

/** A diagram that is shown. What stays when it is shown anew is told to nobody. */
public final class ShownDiagram {

	private final Map<String, ShownNode> nodes = new LinkedHashMap<>();
	private final Map<String, ShownEdge> edges = new LinkedHashMap<>();
	private Diagram diagram = new Diagram(DiagramKind.SUPPORT, "", List.of(), List.of(), List.of());
	private DiagramLayout layout = new DiagramLayout(Map.of(), Map.of(), List.of());
	private Runnable listener;

	/** What is shown; at first one without nodes. */
	public Diagram diagram() {
		return diagram;
	}

	/** Where everything is. */
	public DiagramLayout layout() {
		return layout;
	}

	/** The nodes, in the order of the diagram. */
	public List<ShownNode> nodes() {
		return List.copyOf(nodes.values());
	}

	/** The node of an id; null when there is none. */
	public ShownNode node(String id) {
		return nodes.get(id);
	}

	/** The edges, in the order of the diagram. */
	public List<ShownEdge> edges() {
		return List.copyOf(edges.values());
	}

	/** Has somebody told when there are other nodes, or other panels; null for nobody. */
	public void setListener(Runnable listener) {
		this.listener = listener;
	}

	/**
	 * Shows another state.
	 *
	 * @param newLayout of all its nodes and edges
	 * @param earlier   ids that nodes had before, by their ids now
	 */
	public void show(Diagram newDiagram, DiagramLayout newLayout, Map<String, String> earlier) {
		Set<ShownNode> changed = new LinkedHashSet<>();
		Map<String, ShownNode> newNodes = new LinkedHashMap<>();
		for (Node node : newDiagram.nodes()) {
			ShownNode known = nodes.get(earlier.getOrDefault(node.id(), node.id()));
			ShownNode shown = known == null ? new ShownNode(node, newLayout.nodes().get(node.id())) : known;
			if (known != null && known.set(node, newLayout.nodes().get(node.id()))) {
				changed.add(known);
			}
			newNodes.put(node.id(), shown);
		}
		List<ShownEdge> changedEdges = link(newDiagram, newLayout, newNodes, changed);
		boolean others = !List.copyOf(newNodes.values()).equals(nodes());
		nodes.clear();
		nodes.putAll(newNodes);
		boolean panels = !newLayout.panels().equals(layout.panels());
		diagram = newDiagram;
		layout = newLayout;
		if (listener != null && (others || panels)) {
			listener.run();
		}
		changed.forEach(ShownNode::tell);
		changedEdges.forEach(ShownEdge::tell);
	}

	/** Sets the edges; answers those that are shown otherwise than before, and adds the nodes that have others. */
	private List<ShownEdge> link(Diagram newDiagram, DiagramLayout newLayout, Map<String, ShownNode> newNodes, Set<ShownNode> changed) {
		record Ends(ShownNode from, ShownNode to) {
		}
		Map<Ends, ShownEdge> known = new HashMap<>();
		edges.values().forEach(edge -> known.put(new Ends(edge.from(), edge.to()), edge));
		List<ShownEdge> otherwise = new ArrayList<>();
		Map<ShownNode, List<ShownEdge>> from = new HashMap<>();
		Map<ShownNode, List<ShownEdge>> to = new HashMap<>();
		edges.clear();
		for (Edge edge : newDiagram.edges()) {
			Ends ends = new Ends(newNodes.get(edge.from()), newNodes.get(edge.to()));
			ShownEdge shown = known.get(ends);
			if (shown == null) {
				shown = new ShownEdge(edge, newLayout.edges().get(edge.id()), ends.from(), ends.to());
			} else if (shown.set(edge, newLayout.edges().get(edge.id()))) {
				otherwise.add(shown);
			}
			edges.put(edge.id(), shown);
			from.computeIfAbsent(ends.from(), any -> new ArrayList<>()).add(shown);
			to.computeIfAbsent(ends.to(), any -> new ArrayList<>()).add(shown);
		}
		for (ShownNode node : newNodes.values()) {
			boolean others = replace(node.listFrom(), from.getOrDefault(node, List.of())) | replace(node.listTo(), to.getOrDefault(node, List.of()));
			if (others) {
				changed.add(node);
			}
		}
		return otherwise;
	}

	private static boolean replace(List<ShownEdge> old, List<ShownEdge> now) {
		if (old.equals(now)) {
			return false;
		}
		old.clear();
		old.addAll(now);
		return true;
	}
}
