package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.List;

import org.planwright.graph.Edge;
import org.planwright.graph.EdgeLine;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;

/**
 * The text of a node, or of an edge, as it is broken into lines, and the size that it takes. All sizes are in pixels at 100 %.
 *
 * @param lines  from the top
 * @param width  of the box around them
 * @param height of the box around them
 */
public record NodeText(List<Line> lines, double width, double height) {

	/** Size of the font of names. */
	public static final double NAME = 13;
	/** Size of the font of what else is said. */
	public static final double DETAIL = 11;
	/** Distance of the text from the left and right border of its box. */
	public static final double PADDING = 10;
	/** Height of a line, in sizes of its font. */
	public static final double LINE = 1.4;

	private static final double NODE_WIDTH = 208;
	private static final double WIDE_WIDTH = 240;
	private static final double EDGE_WIDTH = 360;
	private static final double VERTICAL_PADDING = 6;
	private static final double EDGE_PADDING = 4;
	/** Names are as long as their sentences in damaged plans; what is beyond is only in the tooltip. */
	private static final int MOST_NAME_LINES = 6;

	/**
	 * A line.
	 *
	 * @param size  of its font
	 * @param alert whether it says that something is wrong
	 */
	public record Line(String text, double size, boolean alert) {
	}

	/** The text of a node. */
	public static NodeText of(Node node) {
		double width = node.kind() == NodeKind.HEADING || node.kind() == NodeKind.PLAN ? WIDE_WIDTH : NODE_WIDTH;
		List<Line> lines = new ArrayList<>();
		List<String> name = TextLines.of(node.label(), width - 2 * PADDING, NAME);
		for (String line : name.subList(0, Math.min(MOST_NAME_LINES, name.size()))) {
			boolean cut = lines.size() == MOST_NAME_LINES - 1 && name.size() > MOST_NAME_LINES;
			lines.add(new Line(cut ? line.substring(0, line.offsetByCodePoints(line.length(), -1)) + "…" : line, NAME, false));
		}
		for (String detail : node.details()) {
			TextLines.of(detail, width - 2 * PADDING, DETAIL).forEach(line -> lines.add(new Line(line, DETAIL, false)));
		}
		return new NodeText(lines, width, height(lines) + 2 * VERTICAL_PADDING);
	}

	/** The text of an edge; without lines when nothing is written at it. */
	public static NodeText of(Edge edge) {
		List<Line> lines = new ArrayList<>();
		for (EdgeLine written : edge.lines()) {
			TextLines.of(written.text(), EDGE_WIDTH, DETAIL).forEach(line -> lines.add(new Line(line, DETAIL, written.alert())));
		}
		double width = lines.stream().mapToDouble(line -> TextWidths.of(line.text(), line.size())).max().orElse(0);
		return lines.isEmpty() ? new NodeText(lines, 0, 0) : new NodeText(lines, width + 2 * PADDING, height(lines) + 2 * EDGE_PADDING);
	}

	private static double height(List<Line> lines) {
		return lines.stream().mapToDouble(line -> line.size() * LINE).sum();
	}
}
