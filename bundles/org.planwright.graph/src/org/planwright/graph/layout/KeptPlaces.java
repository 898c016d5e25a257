package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.Node;
import org.planwright.graph.layout.DiagramLayout.Panel;

/**
 * Brings a new layout to places that are kept. What has one stands there to the pixel; anything else is moved as its linked neighbours were moved, and then down
 * until it covers nothing.
 */
final class KeptPlaces {

	private static final double GAP = 14;
	/** What is not further apart is at the same place: files keep whole pixels. */
	private static final double TINY = 1;
	private static final double STRIP = 256;
	/** Of more edges nobody follows one by one, and to lead them around nodes takes its time. */
	private static final int MOST_AROUND = 1500;

	private final Diagram diagram;
	private final DiagramLayout anew;
	private final Map<String, Point> kept;
	private final Map<String, Bounds> places = new LinkedHashMap<>();
	/** What is in each strip of the diagram, so that looking for a free place does not ask all nodes. */
	private final Map<Long, List<Bounds>> strips = new HashMap<>();

	/** Null when edges stay straight. */
	private Detours detours;

	KeptPlaces(Diagram diagram, DiagramLayout anew, Map<String, Point> kept) {
		this.diagram = diagram;
		this.anew = anew;
		this.kept = kept;
	}

	DiagramLayout apply() {
		for (Node node : diagram.nodes()) {
			Bounds bounds = anew.nodes().get(node.id());
			if (kept.containsKey(node.id())) {
				put(node.id(), new Bounds(kept.get(node.id()).x(), kept.get(node.id()).y(), bounds.width(), bounds.height()));
			}
		}
		Map<String, List<String>> beside = new HashMap<>();
		for (Edge edge : diagram.edges()) {
			beside.computeIfAbsent(edge.from(), any -> new ArrayList<>()).add(edge.to());
			beside.computeIfAbsent(edge.to(), any -> new ArrayList<>()).add(edge.from());
		}
		Point all = moved(List.copyOf(kept.keySet()));
		for (Node node : diagram.nodes()) {
			if (!places.containsKey(node.id())) {
				List<String> known = beside.getOrDefault(node.id(), List.of()).stream().filter(kept::containsKey).toList();
				Point by = known.isEmpty() ? all : moved(known);
				put(node.id(), free(anew.nodes().get(node.id()).moved(by.x(), by.y())));
			}
		}
		detours = diagram.edges().size() > MOST_AROUND ? null : new Detours(places.values());
		Map<String, Route> routes = new HashMap<>();
		diagram.edges().forEach(edge -> routes.put(edge.id(), route(edge)));
		return new DiagramLayout(places, routes, anew.panels().stream().map(this::panel).filter(Objects::nonNull).toList());
	}

	/** The panel as it is, or around where its nodes are now; null when it would also be around others. */
	private Panel panel(Panel panel) {
		if (panel.nodes().stream().allMatch(id -> isAt(places.get(id), anew.nodes().get(id)))) {
			return panel;
		}
		Bounds around = Panel.around(panel.nodes().stream().map(places::get).toList());
		boolean alone = places.entrySet().stream().noneMatch(place -> !panel.nodes().contains(place.getKey()) && place.getValue().isNear(around, 0));
		return alone ? new Panel(panel.kind(), panel.group(), panel.nodes(), panel.count(), around) : null;
	}

	/** How far some nodes that are kept were moved, in the mean. */
	private Point moved(List<String> ids) {
		double right = 0;
		double down = 0;
		for (String id : ids) {
			right += kept.get(id).x() - anew.nodes().get(id).x();
			down += kept.get(id).y() - anew.nodes().get(id).y();
		}
		return new Point(right / ids.size(), down / ids.size());
	}

	private Bounds free(Bounds wanted) {
		Bounds place = wanted;
		Bounds covered = covered(place);
		while (covered != null) {
			place = place.moved(0, covered.bottom() + GAP - place.y());
			covered = covered(place);
		}
		return place;
	}

	private Bounds covered(Bounds place) {
		for (long strip = strip(place.x() - GAP); strip <= strip(place.right() + GAP); strip++) {
			for (Bounds other : strips.getOrDefault(strip, List.of())) {
				// a gap that is just kept is enough
				if (place.isNear(other, GAP - TINY)) {
					return other;
				}
			}
		}
		return null;
	}

	private void put(String id, Bounds bounds) {
		places.put(id, bounds);
		for (long strip = strip(bounds.x()); strip <= strip(bounds.right()); strip++) {
			strips.computeIfAbsent(strip, any -> new ArrayList<>()).add(bounds);
		}
	}

	private static long strip(double x) {
		return (long) Math.floor(x / STRIP);
	}

	/** The way that was found where both ends are as they were laid out, else one as straight as the nodes between them allow. */
	private Route route(Edge edge) {
		Bounds from = places.get(edge.from());
		Bounds to = places.get(edge.to());
		Route found = anew.edges().get(edge.id());
		if (isAt(from, anew.nodes().get(edge.from())) && isAt(to, anew.nodes().get(edge.to()))) {
			return found;
		}
		Bounds label = found.label();
		if (label != null) {
			double x = (from.x() + from.width() / 2 + to.x() + to.width() / 2 - label.width()) / 2;
			double y = (from.y() + from.height() / 2 + to.y() + to.height() / 2 - label.height()) / 2;
			label = new Bounds(x, y, label.width(), label.height());
		}
		Route straight = Route.straight(from, to, diagram.kind() == DiagramKind.HIERARCHY, label);
		return detours == null ? straight : detours.around(straight);
	}

	private static boolean isAt(Bounds one, Bounds other) {
		return Math.abs(one.x() - other.x()) <= TINY && Math.abs(one.y() - other.y()) <= TINY;
	}
}
