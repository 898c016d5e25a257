package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.Mark;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;

/** Lays out diagrams. Stateless; a layout is made in the thread that asks for it. */
public final class DiagramLayouter {

	private DiagramLayouter() {
	}

	/**
	 * Lays out a diagram anew.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public static DiagramLayout layOut(Diagram diagram, CancelIndicator cancel) {
		return layOut(diagram, Map.of(), cancel);
	}

	/**
	 * Lays out a diagram. What has a place keeps it; the rest is put where it belongs beside what it is linked with, over nothing else.
	 *
	 * @param kept left upper corners, by ids of nodes, plainer ones included; others are passed over
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public static DiagramLayout layOut(Diagram diagram, Map<String, Point> kept, CancelIndicator cancel) {
		Map<String, NodeText> texts = new HashMap<>();
		diagram.nodes().forEach(node -> texts.put(node.id(), NodeText.of(node)));
		Set<String> linked = linked(diagram);
		List<Node> inside = diagram.nodes().stream().filter(node -> linked.contains(node.id())).toList();
		DiagramLayout layered = inside.isEmpty() ? new DiagramLayout(Map.of(), Map.of(), List.of()) : new LayeredGraph(diagram.kind(), inside, diagram.edges(), texts).layOut(cancel);
		if (diagram.kind() == DiagramKind.SUPPORT && !inside.isEmpty()) {
			layered = new WrappedRanks(inside, diagram.edges(), layered).make();
		}
		Map<NodeKind, List<Node>> loose = new TreeMap<>();
		diagram.nodes().stream().filter(node -> !linked.contains(node.id())).forEach(node -> loose.computeIfAbsent(panel(node), any -> new ArrayList<>()).add(node));
		DiagramLayout whole = Panels.add(layered, loose, texts);
		Map<String, Point> known = known(diagram, kept);
		return known.isEmpty() ? whole : new KeptPlaces(diagram, whole, known).apply();
	}

	/**
	 * Brings a layout to a later state of its diagram at once: nothing is laid out anew. What was there stays where it was, what has grown pushes down what it would
	 * cover, and what is new is put beside what it is linked with, or into the panel of its like.
	 *
	 * @param before  the layout of the earlier state, with at least one node of the diagram
	 * @param earlier ids in it, by those in the diagram where these are others
	 * @param moved   left upper corners of nodes that are to be elsewhere now, or that come where there is room, by their ids in the diagram
	 */
	public static DiagramLayout grow(Diagram diagram, DiagramLayout before, Map<String, String> earlier, Map<String, Point> moved) {
		return new GrownLayout(diagram, before, earlier, linked(diagram)).make(moved);
	}

	/** What is linked with another node. In other diagrams than that of supports, everything belongs together. */
	private static Set<String> linked(Diagram diagram) {
		Set<String> linked = new HashSet<>();
		if (diagram.kind() == DiagramKind.SUPPORT) {
			for (Edge edge : diagram.edges()) {
				linked.add(edge.from());
				linked.add(edge.to());
			}
		} else {
			diagram.nodes().forEach(node -> linked.add(node.id()));
		}
		return linked;
	}

	/** Groups stand with what they are of: the word in their id tells. What only has no link in a part of a diagram stands apart from what has none at all. */
	static NodeKind panel(Node node) {
		NodeKind kind = kind(node);
		boolean partly = kind == NodeKind.INDICATOR && !node.is(Mark.UNSUPPORTED) || kind == NodeKind.PROJECT && !node.is(Mark.IDLE);
		return partly ? NodeKind.GROUP : kind;
	}

	private static NodeKind kind(Node node) {
		if (node.kind() != NodeKind.GROUP) {
			return node.kind();
		}
		for (NodeKind kind : NodeKind.values()) {
			if (node.id().startsWith("group/" + kind.word() + "/")) {
				return kind;
			}
		}
		return node.kind();
	}

	/** Under the earlier id of a node that was renamed, another one may come: of two with the same place, only the first has it. */
	private static Map<String, Point> known(Diagram diagram, Map<String, Point> kept) {
		Map<String, Point> known = new LinkedHashMap<>();
		Set<String> taken = new HashSet<>();
		Set<Point> covered = new HashSet<>();
		for (Node node : diagram.nodes()) {
			if (kept.containsKey(node.id()) && taken.add(node.id()) && covered.add(kept.get(node.id()))) {
				known.put(node.id(), kept.get(node.id()));
			}
		}
		for (Node node : diagram.nodes()) {
			for (String id : known.containsKey(node.id()) ? List.<String>of() : node.otherIds()) {
				if (kept.containsKey(id) && taken.add(id) && covered.add(kept.get(id))) {
					known.put(node.id(), kept.get(id));
					break;
				}
			}
		}
		return known;
	}
}
