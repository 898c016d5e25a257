package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.graph.NodeKind;

/**
 * Where everything of a diagram is. Immutable, apart from the diagram: the same diagram can have many.
 *
 * @param nodes  by their ids
 * @param edges  by their ids
 * @param panels below or beside the linked part: what has no link
 */
public record DiagramLayout(Map<String, Bounds> nodes, Map<String, Route> edges, List<Panel> panels) {

	/**
	 * Nodes of a kind that have no link, in a grid.
	 *
	 * @param kind  of all its nodes, or of what they stand for
	 * @param group that all its nodes are of, such as a box; null where nodes of several groups are together
	 * @param nodes ids
	 * @param count of its nodes, and of those that a {@link NodeKind#GROUP} stands for
	 */
	public record Panel(NodeKind kind, String group, List<String> nodes, int count, Bounds bounds) {

		/** The rectangle around some nodes and the title above them. */
		static Bounds around(Collection<Bounds> nodes) {
			Bounds inner = Bounds.around(nodes);
			return new Bounds(inner.x() - PADDING, inner.y() - TITLE, inner.width() + 2 * PADDING, inner.height() + TITLE + PADDING);
		}
	}

	/** Height of the title of a panel. */
	static final double TITLE = 30;
	/** Distance between the nodes of a panel and its border. */
	static final double PADDING = 12;

	/** Copies all. */
	public DiagramLayout {
		nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
		edges = Collections.unmodifiableMap(new LinkedHashMap<>(edges));
		panels = List.copyOf(panels);
	}

	/** The smallest rectangle that holds all; that of an empty diagram has no size. */
	public Bounds bounds() {
		List<Bounds> all = new ArrayList<>(nodes.values());
		panels.forEach(panel -> all.add(panel.bounds()));
		edges.values().forEach(route -> {
			route.points().forEach(point -> all.add(new Bounds(point.x(), point.y(), 0, 0)));
			if (route.label() != null) {
				all.add(route.label());
			}
		});
		return Bounds.around(all);
	}
}
