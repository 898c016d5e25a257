package org.planwright.graph.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Mark;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.drawing.Drawing.Item;
import org.planwright.graph.drawing.Shape.Box;
import org.planwright.graph.drawing.Shape.Stroke;
import org.planwright.graph.drawing.Shape.Text;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.NodeText;
import org.planwright.graph.layout.TextWidths;

/** Draws the nodes of a diagram by their kind and marks. Immutable. */
public final class NodeDrawing {

	/** Where letters stand in their line, in sizes of the font from its top. */
	static final double BASELINE = 1.08;
	/** Size of the font in badges. */
	static final double BADGE_TEXT = 10;
	/** Height of a badge. */
	static final double BADGE = 15;

	private static final double BAR = 5;
	private static final double STACK = 4;
	private static final double STRONG_LINE = 2.2;

	private final Palette palette;
	private final Colours colours;
	private final ColourBy by;
	private final double largestShare;

	/**
	 * For the nodes of a diagram.
	 *
	 * @param by what nodes are coloured by
	 */
	public NodeDrawing(Diagram diagram, Palette palette, ColourBy by) {
		this.palette = palette;
		this.colours = palette.colours();
		this.by = by;
		this.largestShare = diagram.nodes().stream().filter(node -> node.kind() == NodeKind.HEADING).mapToDouble(Node::share).max().orElse(1);
	}

	/** What a node looks like. Badges and the shadow of a group reach a little over its bounds. */
	public Item draw(Node node, Bounds bounds) {
		List<Shape> shapes = new ArrayList<>();
		double radius = radius(node.kind());
		Stroke stroke = stroke(node);
		if (node.kind() == NodeKind.GROUP) {
			shapes.add(new Box(bounds.moved(STACK, STACK), radius, colours.paper(), new Stroke(stroke.colour(), 1, false)));
		}
		shapes.add(new Box(bounds, radius, fill(node), stroke));
		if (node.kind() == NodeKind.HEADING && node.share() > 0 && largestShare > 0) {
			double width = Math.max(2, (bounds.width() - 2) * Math.min(1, node.share() / largestShare));
			shapes.add(new Box(new Bounds(bounds.x() + 1, bounds.y() + 1, width, bounds.height() - 2), 0, colours.share(), null));
		}
		if (node.is(Mark.BINDING)) {
			shapes.add(new Box(new Bounds(bounds.x(), bounds.y(), BAR, bounds.height()), 0, colours.strong(), null));
		}
		text(node, bounds, shapes);
		badges(node.findings(), bounds, shapes);
		return new Item(node.id(), node.styles(), tooltip(node), shapes);
	}

	/** What an example of a node of a kind looks like in the legend. */
	List<Shape> sample(NodeKind kind, List<Mark> marks, Bounds bounds) {
		Node node = new Node("", List.of(), kind, "", List.of(), Set.copyOf(marks), Map.of(), null, 0, 1, -1, FindingCount.NONE, null);
		List<Shape> shapes = new ArrayList<>(List.of(new Box(bounds, Math.min(radius(kind), bounds.height() / 2), fill(node), stroke(node))));
		if (marks.contains(Mark.BINDING)) {
			shapes.add(new Box(new Bounds(bounds.x(), bounds.y(), BAR, bounds.height()), 0, colours.strong(), null));
		}
		return shapes;
	}

	private void text(Node node, Bounds bounds, List<Shape> shapes) {
		NodeText text = NodeText.of(node);
		double y = bounds.y() + (bounds.height() - text.lines().stream().mapToDouble(line -> line.size() * NodeText.LINE).sum()) / 2;
		String colour = node.is(Mark.ELSEWHERE) ? colours.quiet() : colours.text();
		for (NodeText.Line line : text.lines()) {
			boolean name = line.size() == NodeText.NAME;
			boolean bold = name && (node.is(Mark.BINDING) || node.kind() == NodeKind.GROUP || node.kind() == NodeKind.PLAN);
			shapes.add(new Text(bounds.x() + NodeText.PADDING, y + line.size() * BASELINE, line.text(), line.size(), bold, false, name ? colour : colours.quiet()));
			y += line.size() * NodeText.LINE;
		}
	}

	private static double radius(NodeKind kind) {
		return switch (kind) {
			case GOAL -> 14;
			case TASK -> 10;
			case PLAN, GROUP -> 6;
			default -> 3;
		};
	}

	private String fill(Node node) {
		String plain = node.kind() == NodeKind.GOAL ? colours.goal() : node.is(Mark.ELSEWHERE) ? colours.others() : node.kind() == NodeKind.HEADING ? colours.paper() : colours.plain();
		return palette.of(node.traits().get(by), plain);
	}

	private Stroke stroke(Node node) {
		if (node.is(Mark.CYCLE)) {
			return new Stroke(colours.alert(), STRONG_LINE, false);
		}
		if (node.is(Mark.UNSUPPORTED)) {
			return new Stroke(colours.alert(), STRONG_LINE, true);
		}
		if (node.is(Mark.IDLE)) {
			return new Stroke(colours.idle(), STRONG_LINE, true);
		}
		return node.is(Mark.BINDING) || node.kind() == NodeKind.PLAN ? new Stroke(colours.strong(), STRONG_LINE, false) : new Stroke(colours.border(), 1, false);
	}

	private void badges(FindingCount count, Bounds bounds, List<Shape> shapes) {
		double right = bounds.right() - 3;
		right = badge(count.hints(), colours.hint(), right, bounds.y(), shapes);
		right = badge(count.warnings(), colours.warning(), right, bounds.y(), shapes);
		badge(count.errors(), colours.alert(), right, bounds.y(), shapes);
	}

	/** A number in a pill on the upper border; answers where the next one ends. */
	private double badge(int count, String colour, double right, double middle, List<Shape> shapes) {
		if (count == 0) {
			return right;
		}
		String text = Integer.toString(count);
		double width = Math.max(BADGE, TextWidths.of(text, BADGE_TEXT) + 8);
		shapes.addAll(badge(text, colour, new Bounds(right - width, middle - BADGE / 2, width, BADGE)));
		return right - width - 2;
	}

	/** A text in a pill. */
	List<Shape> badge(String text, String colour, Bounds bounds) {
		return List.of(new Box(bounds, BADGE / 2, colour, new Stroke(colours.paper(), 1, false)),
				new Text(bounds.x() + bounds.width() / 2, bounds.y() + bounds.height() / 2 + BADGE_TEXT * 0.36, text, BADGE_TEXT, true, true, colours.paper()));
	}

	/** What is shown in full when the pointer rests on a node. */
	public static String tooltip(Node node) {
		List<String> lines = new ArrayList<>(List.of(node.label()));
		lines.addAll(node.details());
		return String.join("\n", lines);
	}
}
