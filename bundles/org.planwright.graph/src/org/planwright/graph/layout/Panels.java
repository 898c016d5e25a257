package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.DiagramLayout.Panel;

/** Puts nodes without a link into grids below or beside the linked ones, in the order of the document: a panel for each kind, or for each of their groups where there are many. */
final class Panels {

	private static final double GAP = 14;
	private static final double ABOVE = 36;
	private static final double BETWEEN = 18;
	private static final int FEWEST_COLUMNS = 4;
	private static final int MOST_COLUMNS = 8;
	private static final int MOST_TOGETHER = 24;

	/** What is in a panel. */
	private record Content(NodeKind kind, String group, List<Node> nodes) {
	}

	/** A panel whose left upper corner is at the origin. */
	private record Block(Panel panel, Map<String, Bounds> nodes) {
	}

	private Panels() {
	}

	/** The layout with the panels: below what is linked or to the right of it, in as many stacks as have the whole be shown largest in a window. */
	static DiagramLayout add(DiagramLayout linked, Map<NodeKind, List<Node>> loose, Map<String, NodeText> texts) {
		if (loose.isEmpty()) {
			return linked;
		}
		Bounds above = linked.bounds();
		double distance = linked.nodes().isEmpty() ? 0 : ABOVE;
		List<Block> blocks = blocks(contents(loose), above.width(), texts);
		List<List<Block>> best = null;
		boolean beside = false;
		double least = Double.POSITIVE_INFINITY;
		for (int count = 1; count <= blocks.size(); count++) {
			List<List<Block>> stacks = stacks(blocks, count);
			double width = stacks.stream().mapToDouble(Panels::width).sum() + (stacks.size() - 1) * BETWEEN;
			double height = stacks.stream().mapToDouble(Panels::height).max().orElseThrow();
			double whenBelow = ScreenShape.height(Math.max(width, above.width()), above.height() + distance + height);
			double whenBeside = ScreenShape.height(above.width() + distance + width, Math.max(above.height(), height));
			if (Math.min(whenBelow, whenBeside) < least) {
				least = Math.min(whenBelow, whenBeside);
				best = stacks;
				beside = whenBeside < whenBelow;
			}
		}
		return beside ? put(linked, best, above.right() + distance, above.y()) : put(linked, best, above.x(), above.bottom() + distance);
	}

	private static DiagramLayout put(DiagramLayout linked, List<List<Block>> stacks, double start, double top) {
		Map<String, Bounds> nodes = new LinkedHashMap<>(linked.nodes());
		List<Panel> panels = new ArrayList<>();
		double left = start;
		for (List<Block> stack : stacks) {
			double y = top;
			for (Block block : stack) {
				for (Map.Entry<String, Bounds> node : block.nodes().entrySet()) {
					nodes.put(node.getKey(), node.getValue().moved(left, y));
				}
				Panel panel = block.panel();
				panels.add(new Panel(panel.kind(), panel.group(), panel.nodes(), panel.count(), panel.bounds().moved(left, y)));
				y += panel.bounds().height() + BETWEEN;
			}
			left += width(stack) + BETWEEN;
		}
		return new DiagramLayout(nodes, linked.edges(), panels);
	}

	private static List<Block> blocks(List<Content> contents, double width, Map<String, NodeText> texts) {
		List<NodeText> all = contents.stream().flatMap(content -> content.nodes().stream()).map(node -> texts.get(node.id())).toList();
		double cell = all.stream().mapToDouble(NodeText::width).max().orElseThrow() + GAP;
		double row = all.stream().mapToDouble(NodeText::height).average().orElseThrow() + GAP;
		int most = contents.stream().mapToInt(content -> content.nodes().size()).max().orElseThrow();
		int below = Math.clamp((long) ((width - 2 * DiagramLayout.PADDING + GAP) / cell), FEWEST_COLUMNS, MOST_COLUMNS);
		int columns = Math.max(below, (int) Math.round(Math.sqrt(ScreenShape.ASPECT * most * row / cell)));
		return contents.stream().map(content -> block(content, columns, cell, texts)).toList();
	}

	private static Block block(Content content, int columns, double cell, Map<String, NodeText> texts) {
		List<Node> members = content.nodes();
		Map<String, Bounds> nodes = new LinkedHashMap<>();
		double y = DiagramLayout.TITLE;
		for (int first = 0; first < members.size(); first += columns) {
			double height = 0;
			for (int i = first; i < Math.min(first + columns, members.size()); i++) {
				NodeText text = texts.get(members.get(i).id());
				nodes.put(members.get(i).id(), new Bounds(DiagramLayout.PADDING + (i - first) * cell, y, text.width(), text.height()));
				height = Math.max(height, text.height());
			}
			y += height + GAP;
		}
		Bounds around = Panel.around(nodes.values());
		int filled = content.group() == null ? Math.min(columns, members.size()) : columns;
		Bounds bounds = new Bounds(around.x(), around.y(), Math.max(around.width(), filled * cell - GAP + 2 * DiagramLayout.PADDING), around.height());
		return new Block(new Panel(content.kind(), content.group(), List.copyOf(nodes.keySet()), members.stream().mapToInt(Node::parts).sum(), bounds), nodes);
	}

	/** At most so many stacks of about the same height, read from the top and from the left. */
	private static List<List<Block>> stacks(List<Block> blocks, int count) {
		double share = height(blocks) / count;
		List<List<Block>> stacks = new ArrayList<>(List.of(new ArrayList<>()));
		double before = 0;
		for (Block block : blocks) {
			double height = block.panel().bounds().height() + BETWEEN;
			if (!stacks.getLast().isEmpty() && before + height / 2 > share * stacks.size()) {
				stacks.add(new ArrayList<>());
			}
			stacks.getLast().add(block);
			before += height;
		}
		return stacks;
	}

	private static double width(List<Block> stack) {
		return stack.stream().mapToDouble(block -> block.panel().bounds().width()).max().orElseThrow();
	}

	private static double height(List<Block> stack) {
		return stack.stream().mapToDouble(block -> block.panel().bounds().height() + BETWEEN).sum();
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
