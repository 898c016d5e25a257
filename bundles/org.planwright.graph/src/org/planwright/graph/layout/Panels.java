package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.DiagramLayout.Panel;

/** Puts nodes without a link into grids below the linked ones, in the order of the document: a panel for each kind, or for each of their groups where there are many. */
final class Panels {

	private static final double GAP = 14;
	private static final double ABOVE = 36;
	private static final int FEWEST_COLUMNS = 4;
	private static final int MOST_COLUMNS = 8;
	private static final int MOST_TOGETHER = 24;

	/** What is in a panel. */
	private record Content(NodeKind kind, String group, List<Node> nodes) {
	}

	private Panels() {
	}

	/** The layout with the panels. */
	static DiagramLayout add(DiagramLayout linked, Map<NodeKind, List<Node>> loose, Map<String, NodeText> texts) {
		Map<String, Bounds> nodes = new LinkedHashMap<>(linked.nodes());
		List<Panel> panels = new ArrayList<>();
		Bounds above = linked.bounds();
		double top = nodes.isEmpty() ? 0 : above.bottom() + ABOVE;
		for (Content content : contents(loose)) {
			List<Node> members = content.nodes();
			double cell = members.stream().mapToDouble(node -> texts.get(node.id()).width()).max().orElseThrow() + GAP;
			int columns = Math.clamp((long) ((above.width() - 2 * DiagramLayout.PADDING + GAP) / cell), FEWEST_COLUMNS, MOST_COLUMNS);
			double y = top + DiagramLayout.TITLE;
			for (int first = 0; first < members.size(); first += columns) {
				double height = 0;
				for (int i = first; i < Math.min(first + columns, members.size()); i++) {
					NodeText text = texts.get(members.get(i).id());
					nodes.put(members.get(i).id(), new Bounds(above.x() + DiagramLayout.PADDING + (i - first) * cell, y, text.width(), text.height()));
					height = Math.max(height, text.height());
				}
				y += height + GAP;
			}
			List<String> ids = members.stream().map(Node::id).toList();
			Bounds around = Panel.around(ids.stream().map(nodes::get).toList());
			int filled = content.group() == null ? Math.min(columns, members.size()) : columns;
			Bounds bounds = new Bounds(around.x(), around.y(), Math.max(around.width(), filled * cell - GAP + 2 * DiagramLayout.PADDING), around.height());
			panels.add(new Panel(content.kind(), content.group(), ids, members.stream().mapToInt(Node::parts).sum(), bounds));
			top = bounds.bottom() + ABOVE / 2;
		}
		return new DiagramLayout(nodes, linked.edges(), panels);
	}

	private static List<Content> contents(Map<NodeKind, List<Node>> loose) {
		List<Content> contents = new ArrayList<>();
		loose.forEach((kind, nodes) -> {
			Map<String, List<Node>> groups = new LinkedHashMap<>();
			nodes.forEach(node -> groups.computeIfAbsent(node.group(), any -> new ArrayList<>()).add(node));
			if (nodes.size() <= MOST_TOGETHER || groups.size() == 1) {
				contents.add(new Content(kind, null, nodes));
			} else {
				groups.forEach((group, members) -> contents.add(new Content(kind, group, members)));
			}
		});
		return contents;
	}
}
