package org.planwright.graph.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.drawing.Drawing.Item;
import org.planwright.graph.drawing.Shape.Box;
import org.planwright.graph.drawing.Shape.Path;
import org.planwright.graph.drawing.Shape.Stroke;
import org.planwright.graph.drawing.Shape.Text;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.NodeText;
import org.planwright.graph.layout.Point;
import org.planwright.graph.layout.Route;
import org.planwright.graph.layout.TextLines;

/** Draws a diagram that is laid out, with title, legend and remarks. */
public final class DrawingMaker {

	private static final double MARGIN = 24;
	private static final double TITLE = 20;
	private static final double PANEL_TITLE = 13;
	private static final double LEAST_WIDTH = 760;
	private static final double ARROW = 8;
	private static final double ARROW_WIDTH = 3.6;
	private static final double ALERT_WIDTH = 1.8;
	private static final double MOST_WIDTH = 5;

	private final Diagram diagram;
	private final DiagramLayout layout;
	private final Locale locale;
	private final Palette palette;
	private final NodeDrawing nodes;
	private final ColourBy by;
	private final List<Item> items = new ArrayList<>();

	private DrawingMaker(Diagram diagram, DiagramLayout layout, ColourBy by, Locale locale) {
		this.diagram = diagram;
		this.layout = layout;
		this.locale = locale;
		this.by = by;
		this.palette = new Palette(diagram, by, locale);
		this.nodes = new NodeDrawing(diagram, palette, by);
	}

	/**
	 * The picture.
	 *
	 * @param by     what nodes are coloured by
	 * @param locale language of title and legend
	 */
	public static Drawing draw(Diagram diagram, DiagramLayout layout, ColourBy by, Locale locale) {
		return new DrawingMaker(diagram, layout, by, locale).make();
	}

	private Drawing make() {
		Bounds bounds = layout.bounds();
		double width = Math.max(LEAST_WIDTH, bounds.width()) + 2 * MARGIN;
		String kind = diagram.kind().title(locale);
		String title = diagram.title().isEmpty() ? kind : diagram.title() + "　" + kind;
		double top = head(title, width);
		double right = MARGIN - bounds.x() + Math.max(0, (width - 2 * MARGIN - bounds.width()) / 2);
		double down = top - bounds.y();
		layout.panels().forEach(panel -> items.add(panel(panel, right, down)));
		diagram.edges().forEach(edge -> items.add(edge(edge, right, down)));
		diagram.edges().stream().filter(edge -> layout.edges().get(edge.id()).label() != null).forEach(edge -> items.add(label(edge, right, down)));
		diagram.nodes().forEach(node -> items.add(nodes.draw(node, layout.nodes().get(node.id()).moved(right, down))));
		return new Drawing(width, top + bounds.height() + MARGIN, title, items);
	}

	/** Title, legend and remarks; answers where the diagram begins. */
	private double head(String title, double width) {
		List<Shape> shapes = new ArrayList<>();
		double y = MARGIN;
		for (String line : TextLines.of(title, width - 2 * MARGIN, TITLE)) {
			shapes.add(new Text(MARGIN, y + TITLE, line, TITLE, true, false, Palette.TEXT));
			y += TITLE * NodeText.LINE;
		}
		items.add(new Item(null, List.of("title"), null, shapes));
		Legend legend = new Legend(diagram, palette, by, locale);
		y = legend.draw(items, MARGIN, y + MARGIN / 2, width - 2 * MARGIN);
		List<Shape> remarks = new ArrayList<>();
		for (String remark : diagram.remarks()) {
			for (String line : TextLines.of(remark, width - 2 * MARGIN, NodeText.DETAIL + 1)) {
				remarks.add(new Text(MARGIN, y + NodeText.DETAIL + 1, line, NodeText.DETAIL + 1, false, false, Palette.IDLE));
				y += (NodeText.DETAIL + 1) * NodeText.LINE;
			}
		}
		items.add(new Item(null, List.of("remarks"), null, remarks));
		return y + MARGIN;
	}

	private Item panel(DiagramLayout.Panel panel, double right, double down) {
		Bounds bounds = panel.bounds().moved(right, down);
		String key = panel.kind() == NodeKind.INDICATOR ? "area.indicators" : panel.kind() == NodeKind.PROJECT ? "area.projects" : "area.other";
		String title = Messages.get(locale, key, panel.count()) + (panel.group() == null ? "" : "　" + panel.group());
		List<String> lines = TextLines.of(title, bounds.width() - 3 * NodeText.PADDING, PANEL_TITLE);
		String line = lines.size() == 1 ? title : lines.getFirst() + "…";
		return new Item(null, List.of("panel"), title, List.of(new Box(bounds, 6, Palette.PANEL, new Stroke(Palette.FAINT, 1, true)),
				new Text(bounds.x() + NodeText.PADDING, bounds.y() + PANEL_TITLE + 6, line, PANEL_TITLE, true, false, Palette.QUIET)));
	}

	private Item edge(Edge edge, double right, double down) {
		Route route = layout.edges().get(edge.id());
		List<Point> points = route.points().stream().map(point -> new Point(point.x() + right, point.y() + down)).toList();
		String colour = edge.alert() ? Palette.ALERT : edge.kind() == EdgeKind.WITHIN || edge.kind() == EdgeKind.MEASURES ? Palette.FAINT : Palette.LINE;
		double width = edge.alert() ? ALERT_WIDTH : Math.min(MOST_WIDTH, 1 + Math.log(edge.count()));
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Path(points, null, new Stroke(colour, width, edge.kind() == EdgeKind.MEASURES)));
		if (edge.kind() != EdgeKind.WITHIN && points.size() > 1) {
			// targets are handed down, support and measure go up
			List<Point> way = edge.kind() == EdgeKind.BELOW ? points.reversed() : points;
			shapes.add(arrow(way.get(way.size() - 2), way.getLast(), colour));
		}
		List<String> styles = edge.alert() ? List.of("edge", edge.kind().word(), "alert") : List.of("edge", edge.kind().word());
		return new Item(edge.id(), styles, null, shapes);
	}

	private static Shape arrow(Point from, Point to, String colour) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double x = length == 0 ? 1 : (to.x() - from.x()) / length;
		double y = length == 0 ? 0 : (to.y() - from.y()) / length;
		Point back = new Point(to.x() - ARROW * x, to.y() - ARROW * y);
		return new Path(List.of(to, new Point(back.x() - ARROW_WIDTH * y, back.y() + ARROW_WIDTH * x), new Point(back.x() + ARROW_WIDTH * y, back.y() - ARROW_WIDTH * x)), colour, null);
	}

	private Item label(Edge edge, double right, double down) {
		Bounds bounds = layout.edges().get(edge.id()).label().moved(right, down);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Box(bounds, 4, Palette.PAPER, new Stroke(edge.alert() ? Palette.ALERT : Palette.FAINT, 1, false)));
		NodeText text = NodeText.of(edge);
		double y = bounds.y() + (bounds.height() - text.lines().stream().mapToDouble(line -> line.size() * NodeText.LINE).sum()) / 2;
		for (NodeText.Line line : text.lines()) {
			shapes.add(new Text(bounds.x() + NodeText.PADDING, y + line.size() * NodeDrawing.BASELINE, line.text(), line.size(), false, false, line.alert() ? Palette.ALERT : Palette.TEXT));
			y += line.size() * NodeText.LINE;
		}
		return new Item(null, List.of("label"), null, shapes);
	}

	/** What is shown in full when the pointer rests on a node. */
	static String tooltip(Node node) {
		List<String> lines = new ArrayList<>(List.of(node.label()));
		lines.addAll(node.details());
		return String.join("\n", lines);
	}
}
