package org.planwright.graph.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Mark;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.drawing.Drawing.Item;
import org.planwright.graph.drawing.Shape.Box;
import org.planwright.graph.drawing.Shape.Path;
import org.planwright.graph.drawing.Shape.Stroke;
import org.planwright.graph.drawing.Shape.Text;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.Point;
import org.planwright.graph.layout.TextLines;
import org.planwright.graph.layout.TextWidths;

/** Says what shapes and colours mean: of those that there are in a diagram. */
public final class Legend {

	private static final double SWATCH = 24;
	private static final double HEIGHT = 14;
	private static final double ROW = 22;
	private static final double GAP = 18;
	private static final double SIZE = 12;

	/** An entry: how it looks in a box, and what it means. */
	private record Entry(List<Shape> shapes, String text) {
	}

	private final Diagram diagram;
	private final NodeDrawing nodes;
	private final Palette palette;
	private final Colours colours;
	private final ColourBy by;
	private final Locale locale;
	private final List<Entry> entries = new ArrayList<>();

	/**
	 * For a diagram.
	 *
	 * @param by what nodes are coloured by
	 */
	public Legend(Diagram diagram, Palette palette, ColourBy by, Locale locale) {
		this.diagram = diagram;
		this.palette = palette;
		this.colours = palette.colours();
		this.by = by;
		this.locale = locale;
		this.nodes = new NodeDrawing(diagram, palette, by);
	}

	/** Draws it into a width and adds it to the items; answers where it ends. */
	public double draw(List<Item> items, double left, double top, double width) {
		kinds();
		marks();
		edges();
		findings();
		double y = row(items, left, top, width, null);
		entries.clear();
		palette.legend(locale).forEach((trait, colour) -> entries.add(new Entry(List.of(new Box(box(), 2, colour, new Stroke(colours.border(), 1, false))), trait)));
		return entries.isEmpty() ? y : row(items, left, y, width, by.title(locale));
	}

	private double row(List<Item> items, double left, double top, double width, String title) {
		double x = left;
		double y = top;
		List<Shape> shapes = new ArrayList<>();
		if (title != null) {
			shapes.add(new Text(x, y + HEIGHT - 2, title, SIZE, true, false, colours.quiet()));
			x += TextWidths.of(title, SIZE) + GAP;
		}
		for (Entry entry : entries) {
			String text = TextLines.of(entry.text(), width - SWATCH - GAP, SIZE).getFirst();
			double needed = SWATCH + 6 + TextWidths.of(text, SIZE);
			if (x > left && x + needed > left + width) {
				x = left;
				y += ROW;
			}
			for (Shape shape : entry.shapes()) {
				shapes.add(moved(shape, x, y));
			}
			shapes.add(new Text(x + SWATCH + 6, y + HEIGHT - 2, text, SIZE, false, false, colours.text()));
			x += needed + GAP;
		}
		items.add(new Item(null, List.of("legend"), null, shapes));
		return entries.isEmpty() && title == null ? top : y + ROW;
	}

	private void kinds() {
		Set<NodeKind> there = EnumSet.noneOf(NodeKind.class);
		diagram.nodes().forEach(node -> there.add(node.kind()));
		if (diagram.kind() != DiagramKind.SUPPORT) {
			if (there.contains(NodeKind.HEADING)) {
				entries.add(new Entry(List.of(new Box(box(), 2, colours.share(), null)), Messages.get(locale, "legend.share")));
			}
			return;
		}
		for (NodeKind kind : there) {
			if (kind == NodeKind.INDICATOR) {
				add(kind, "legend.binding", Mark.BINDING);
				add(kind, "legend.anticipatory", Mark.ANTICIPATORY);
				if (diagram.nodes().stream().anyMatch(node -> node.kind() == kind && !node.is(Mark.BINDING) && !node.is(Mark.ANTICIPATORY))) {
					entries.add(new Entry(nodes.sample(kind, List.of(), box()), Messages.get(locale, "legend.plainIndicator")));
				}
			} else {
				entries.add(new Entry(nodes.sample(kind, List.of(), box()), Messages.get(locale, "legend." + kind.word())));
			}
		}
	}

	private void marks() {
		add(NodeKind.INDICATOR, "legend.unsupported", Mark.UNSUPPORTED);
		add(NodeKind.PROJECT, "legend.idle", Mark.IDLE);
		add(NodeKind.PROJECT, "legend.cycle", Mark.CYCLE);
		add(NodeKind.PROJECT, "legend.elsewhere", Mark.ELSEWHERE);
	}

	private void add(NodeKind kind, String key, Mark mark) {
		if (diagram.nodes().stream().anyMatch(node -> node.is(mark))) {
			entries.add(new Entry(nodes.sample(kind, List.of(mark), box()), Messages.get(locale, key)));
		}
	}

	private void edges() {
		for (EdgeKind kind : EdgeKind.values()) {
			List<Edge> all = diagram.edges().stream().filter(edge -> edge.kind() == kind).toList();
			if (kind == EdgeKind.WITHIN || all.isEmpty()) {
				continue;
			}
			if (all.stream().anyMatch(edge -> !edge.alert())) {
				entries.add(new Entry(line(colours.line(), kind == EdgeKind.MEASURES), Messages.get(locale, "legend." + kind.word())));
			}
			if (kind == EdgeKind.BELOW && all.stream().anyMatch(Edge::alert)) {
				entries.add(new Entry(line(colours.alert(), false), Messages.get(locale, "legend.unmet")));
			}
		}
	}

	private static List<Shape> line(String colour, boolean dashed) {
		return List.of(new Path(List.of(new Point(0, HEIGHT / 2), new Point(SWATCH, HEIGHT / 2)), null, new Stroke(colour, 2, dashed)));
	}

	private void findings() {
		FindingCount all = diagram.nodes().stream().map(Node::findings).reduce(FindingCount.NONE, FindingCount::plus);
		add(all.errors(), colours.alert(), "legend.errors");
		add(all.warnings(), colours.warning(), "legend.warnings");
		add(all.hints(), colours.hint(), "legend.hints");
	}

	private void add(int count, String colour, String key) {
		if (count > 0) {
			entries.add(new Entry(nodes.badge("n", colour, new Bounds(SWATCH - NodeDrawing.BADGE - 2, 0, NodeDrawing.BADGE, NodeDrawing.BADGE)), Messages.get(locale, key)));
		}
	}

	private static Bounds box() {
		return new Bounds(0, 0, SWATCH, HEIGHT);
	}

	private static Shape moved(Shape shape, double right, double down) {
		return switch (shape) {
			case Box box -> new Box(box.bounds().moved(right, down), box.radius(), box.fill(), box.stroke());
			case Path path -> new Path(path.points().stream().map(point -> new Point(point.x() + right, point.y() + down)).toList(), path.fill(), path.stroke());
			case Text text -> new Text(text.x() + right, text.baseline() + down, text.text(), text.size(), text.bold(), text.centred(), text.colour());
		};
	}
}
