package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.Node;

/** Lays out linked nodes in layers with ELK: what is higher on the left, or at the top for plans. */
final class LayeredGraph {

	/** With more nodes and edges than this, the placement that is fast is taken instead of the one that is pretty. */
	private static final int PRETTY_AT_MOST = 1200;
	private static final int THOROUGH = 7;
	private static final double BETWEEN_NODES = 14;
	private static final double BETWEEN_LAYERS = 60;
	private static final double AROUND_EDGES = 8;
	/** More than any node is wide or high. */
	private static final double APART = 10_000;
	private static final double BETWEEN_RANKS = 0.5;

	static {
		// makes known how values of options are copied; without it no layout can be made
		LayoutMetaDataService.getInstance();
	}

	private final DiagramKind kind;
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<String, List<ElkEdge>> edges = new LinkedHashMap<>();
	private final Map<String, ElkNode> labels = new HashMap<>();

	/** @param texts sizes of nodes, by their ids */
	LayeredGraph(DiagramKind kind, List<Node> shown, List<Edge> links, Map<String, NodeText> texts) {
		this.kind = kind;
		options(shown.size() + links.size());
		Map<String, Integer> ranks = new HashMap<>();
		for (Node node : shown) {
			ranks.put(node.id(), node.rank());
			nodes.put(node.id(), box(texts.get(node.id()), node.rank()));
		}
		for (Edge link : links) {
			ElkNode from = nodes.get(link.from());
			ElkNode to = nodes.get(link.to());
			NodeText text = NodeText.of(link);
			if (text.lines().isEmpty()) {
				edges.put(link.id(), List.of(ElkGraphUtil.createSimpleEdge(from, to)));
			} else {
				ElkNode label = box(text, ranks.get(link.from()) - BETWEEN_RANKS);
				labels.put(link.id(), label);
				edges.put(link.id(), List.of(ElkGraphUtil.createSimpleEdge(from, label), ElkGraphUtil.createSimpleEdge(label, to)));
			}
		}
	}

	/** A box for a text. Where it is put says which layer it will be in: ELK's own labels of edges have no place that could say so. */
	private ElkNode box(NodeText text, double rank) {
		ElkNode box = ElkGraphUtil.createNode(graph);
		box.setDimensions(text.width(), text.height());
		if (kind == DiagramKind.HIERARCHY) {
			box.setY(rank * APART);
		} else {
			box.setX(rank * APART);
		}
		return box;
	}

	private void options(int size) {
		graph.setProperty(LayeredOptions.DIRECTION, kind == DiagramKind.HIERARCHY ? Direction.UP : Direction.LEFT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
		boolean pretty = size <= PRETTY_AT_MOST;
		graph.setProperty(LayeredOptions.THOROUGHNESS, pretty ? THOROUGH : 1);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, pretty ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.SIMPLE);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, AROUND_EDGES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, AROUND_EDGES);
		if (kind != DiagramKind.STRUCTURE) {
			// partitions would do nearly the same, with an edge between any two nodes of two ranks
			graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		}
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		if (pretty || kind == DiagramKind.STRUCTURE) {
			graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		}
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, kind == DiagramKind.STRUCTURE);
	}

	/** @throws OperationCanceledException when cancelled */
	DiagramLayout layOut(CancelIndicator cancel) {
		new LayeredLayoutProvider().layout(graph, new CancellableMonitor(cancel));
		if (cancel.isCanceled()) {
			throw new OperationCanceledException();
		}
		Map<String, Bounds> places = new LinkedHashMap<>();
		nodes.forEach((id, node) -> places.put(id, bounds(node)));
		Map<String, Route> routes = new HashMap<>();
		edges.forEach((id, way) -> routes.put(id, new Route(points(way), labels.containsKey(id) ? bounds(labels.get(id)) : null)));
		return new DiagramLayout(places, routes, List.of());
	}

	private static Bounds bounds(ElkNode box) {
		return new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight());
	}

	private static List<Point> points(List<ElkEdge> way) {
		List<Point> points = new ArrayList<>();
		for (ElkEdge edge : way) {
			for (ElkEdgeSection section : edge.getSections()) {
				points.add(new Point(section.getStartX(), section.getStartY()));
				section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
				points.add(new Point(section.getEndX(), section.getEndY()));
			}
		}
		return points;
	}
}
