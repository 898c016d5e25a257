package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.DiagramLayout.Panel;

/**
 * Brings the layout of a diagram to a later state of the diagram, without laying out anything anew: what was there stays where it was, what has grown pushes down
 * what it would cover, and what is new is put beside what it is linked with, or into the panel of its like.
 */
final class GrownLayout {

	private static final double GAP = 14;
	private static final double BETWEEN_LAYERS = 60;
	private static final double BELOW = 36;

	private final Diagram diagram;
	private final DiagramLayout before;
	private final Map<String, String> earlier;
	private final Set<String> linked;
	private final Map<String, Bounds> places = new LinkedHashMap<>();
	private final Map<String, Point> kept = new LinkedHashMap<>();
	private final List<Panel> panels = new ArrayList<>();

	/**
	 * @param earlier ids in the layout, by those in the diagram where these are others
	 * @param linked  nodes that do not belong into panels
	 */
	GrownLayout(Diagram diagram, DiagramLayout before, Map<String, String> earlier, Set<String> linked) {
		this.diagram = diagram;
		this.before = before;
		this.earlier = earlier;
		this.linked = linked;
	}

	/** @param moved places of some nodes; those that are new make room when it is taken */
	DiagramLayout make(Map<String, Point> moved) {
		List<Node> come = new ArrayList<>();
		for (Node node : diagram.nodes()) {
			Bounds old = before.nodes().get(earlier(node.id()));
			if (old == null) {
				come.add(node);
			} else {
				NodeText text = NodeText.of(node);
				places.put(node.id(), new Bounds(old.x(), old.y(), text.width(), text.height()));
				kept.put(node.id(), moved.getOrDefault(node.id(), new Point(old.x(), old.y())));
			}
		}
		push();
		takePanels();
		come.forEach(node -> add(node, moved.get(node.id())));
		Map<String, Route> routes = new HashMap<>();
		diagram.edges().forEach(edge -> routes.put(edge.id(), route(edge)));
		return new KeptPlaces(diagram, new DiagramLayout(places, routes, panels), kept).apply();
	}

	private String earlier(String id) {
		return earlier.getOrDefault(id, id);
	}

	/** What has grown pushes down what is below it. */
	private void push() {
		List<String> byHeight = kept.keySet().stream().sorted(Comparator.comparingDouble(id -> kept.get(id).y())).toList();
		for (int i = 0; i < byHeight.size(); i++) {
			Bounds upper = at(byHeight.get(i));
			Bounds former = before.nodes().get(earlier(byHeight.get(i)));
			boolean grown = upper.height() > former.height() || upper.y() > former.y();
			for (int j = i + 1; grown && j < byHeight.size(); j++) {
				Bounds lower = at(byHeight.get(j));
				if (lower.y() > upper.y() && lower.isNear(upper, GAP - 1) && !before.nodes().get(earlier(byHeight.get(j))).isNear(former, 0)) {
					kept.put(byHeight.get(j), new Point(lower.x(), upper.bottom() + GAP));
				}
			}
		}
	}

	private Bounds at(String id) {
		Bounds size = places.get(id);
		return new Bounds(kept.get(id).x(), kept.get(id).y(), size.width(), size.height());
	}

	/** The panels with those of their nodes that are still there and have no link. */
	private void takePanels() {
		Map<String, String> now = new HashMap<>();
		kept.keySet().forEach(id -> now.put(earlier(id), id));
		Map<String, Node> nodes = diagram.byId();
		for (Panel panel : before.panels()) {
			List<String> left = panel.nodes().stream().filter(now::containsKey).map(now::get).filter(id -> !linked.contains(id)).toList();
			if (!left.isEmpty()) {
				panels.add(new Panel(panel.kind(), panel.group(), left, left.stream().mapToInt(id -> nodes.get(id).parts()).sum(), panel.bounds()));
			}
		}
	}

	/** @param wished where it is to be; null when that does not matter */
	private void add(Node node, Point wished) {
		NodeText text = NodeText.of(node);
		Point place = wished != null ? wished : linked.contains(node.id()) ? beside(node) : inPanel(node, text);
		places.put(node.id(), new Bounds(place.x(), place.y(), text.width(), text.height()));
	}

	/** Where others of its kind are that are linked, at the height of those that it is linked with. */
	private Point beside(Node node) {
		List<Bounds> neighbours = new ArrayList<>();
		boolean lower = false;
		for (Edge edge : diagram.edges()) {
			if (edge.from().equals(node.id()) && places.containsKey(edge.to())) {
				neighbours.add(at(edge.to(), places.get(edge.to())));
				lower = true;
			} else if (edge.to().equals(node.id()) && places.containsKey(edge.from())) {
				neighbours.add(at(edge.from(), places.get(edge.from())));
			}
		}
		if (neighbours.isEmpty()) {
			return below();
		}
		double height = neighbours.stream().mapToDouble(Bounds::y).average().orElseThrow();
		List<Double> column = diagram.nodes().stream().filter(other -> other.kind() == node.kind() && linked.contains(other.id()) && kept.containsKey(other.id()))
				.map(other -> kept.get(other.id()).x()).sorted().toList();
		if (diagram.kind() == DiagramKind.HIERARCHY) {
			return new Point(neighbours.getFirst().x(), lower ? neighbours.getFirst().bottom() + BETWEEN_LAYERS : neighbours.getFirst().y() - BETWEEN_LAYERS);
		}
		if (!column.isEmpty()) {
			return new Point(column.get(column.size() / 2), height);
		}
		Bounds neighbour = neighbours.getFirst();
		return new Point(lower ? neighbour.right() + BETWEEN_LAYERS : neighbour.x() - BETWEEN_LAYERS - NodeText.of(node).width(), height);
	}

	private Bounds at(String id, Bounds otherwise) {
		return kept.containsKey(id) ? at(id) : otherwise;
	}

	private Point inPanel(Node node, NodeText text) {
		NodeKind kind = DiagramLayouter.panel(node);
		for (int i = 0; i < panels.size(); i++) {
			Panel panel = panels.get(i);
			if (panel.kind() == kind && (panel.group() == null || panel.group().equals(node.group()))) {
				Bounds last = at(panel.nodes().getLast(), places.get(panel.nodes().getLast()));
				boolean room = last.right() + GAP + text.width() <= panel.bounds().right();
				Point place = room ? new Point(last.right() + GAP, last.y()) : new Point(panel.bounds().x() + DiagramLayout.PADDING, last.bottom() + GAP);
				List<String> more = new ArrayList<>(panel.nodes());
				more.add(node.id());
				panels.set(i, new Panel(kind, panel.group(), more, panel.count() + node.parts(), extended(panel.bounds(), place.y() + text.height() + DiagramLayout.PADDING)));
				return place;
			}
		}
		Point place = below();
		panels.add(new Panel(kind, null, List.of(node.id()), node.parts(), Panel.around(List.of(new Bounds(place.x(), place.y(), text.width(), text.height())))));
		return place;
	}

	/** A panel down to a height. What is below it makes room. */
	private Bounds extended(Bounds bounds, double bottom) {
		double more = bottom - bounds.bottom();
		if (more <= 0) {
			return bounds;
		}
		for (int i = 0; i < panels.size(); i++) {
			Panel lower = panels.get(i);
			boolean under = lower.bounds().x() < bounds.right() && bounds.x() < lower.bounds().right();
			if (under && lower.bounds().y() >= bounds.bottom()) {
				lower.nodes().forEach(id -> moveDown(id, more));
				panels.set(i, new Panel(lower.kind(), lower.group(), lower.nodes(), lower.count(), lower.bounds().moved(0, more)));
			}
		}
		return new Bounds(bounds.x(), bounds.y(), bounds.width(), bounds.height() + more);
	}

	private void moveDown(String id, double by) {
		places.computeIfPresent(id, (any, place) -> place.moved(0, by));
		kept.computeIfPresent(id, (any, place) -> new Point(place.x(), place.y() + by));
	}

	private Point below() {
		Bounds all = Bounds.around(places.keySet().stream().map(id -> at(id, places.get(id))).toList());
		return new Point(all.x() + DiagramLayout.PADDING, all.bottom() + BELOW + DiagramLayout.TITLE);
	}

	/** The way that it had, where nothing at its ends is another; else a straight one. */
	private Route route(Edge edge) {
		NodeText text = NodeText.of(edge);
		Route old = before.edges().get(Edge.id(earlier(edge.from()), earlier(edge.to())));
		Bounds from = places.get(edge.from());
		Bounds to = places.get(edge.to());
		boolean labelled = !text.lines().isEmpty();
		if (old != null && labelled == (old.label() != null) && from.equals(before.nodes().get(earlier(edge.from()))) && to.equals(before.nodes().get(earlier(edge.to())))) {
			return labelled ? new Route(old.points(), new Bounds(old.label().x(), old.label().y(), text.width(), text.height())) : old;
		}
		double x = (from.x() + from.width() / 2 + to.x() + to.width() / 2 - text.width()) / 2;
		double y = (from.y() + from.height() / 2 + to.y() + to.height() / 2 - text.height()) / 2;
		return Route.straight(from, to, diagram.kind() == DiagramKind.HIERARCHY, labelled ? new Bounds(x, y, text.width(), text.height()) : null);
	}
}
