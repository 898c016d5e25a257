package org.planwright.graph.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.Messages;
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
import org.planwright.graph.layout.TextLines;

/** Draws what is between and around nodes: edges, what is written at them, and panels. Immutable. */
public final class LinkDrawing {

	private static final double PANEL_TITLE = 13;
	private static final double ARROW = 8;
	private static final double ARROW_WIDTH = 3.6;
	private static final double ALERT_WIDTH = 1.8;
	private static final double MOST_WIDTH = 5;

	private final Colours colours;
	private final Locale locale;

	/** @param locale of the titles of panels */
	public LinkDrawing(Colours colours, Locale locale) {
		this.colours = colours;
		this.locale = locale;
	}

	/** A panel without its nodes. */
	public Item panel(DiagramLayout.Panel panel, Bounds bounds) {
		String key = panel.kind() == NodeKind.INDICATOR ? "area.indicators" : panel.kind() == NodeKind.PROJECT ? "area.projects" : "area.other";
		String title = Messages.get(locale, key, panel.count()) + (panel.group() == null ? "" : "　" + panel.group());
		List<String> lines = TextLines.of(title, bounds.width() - 3 * NodeText.PADDING, PANEL_TITLE);
		String line = lines.size() == 1 ? title : lines.getFirst() + "…";
		return new Item(null, List.of("panel"), title, List.of(new Box(bounds, 6, colours.panel(), new Stroke(colours.faint(), 1, true)),
				new Text(bounds.x() + NodeText.PADDING, bounds.y() + PANEL_TITLE + 6, line, PANEL_TITLE, true, false, colours.quiet())));
	}

	/** An edge without what is written at it. */
	public Item edge(Edge edge, List<Point> points) {
		Stroke stroke = stroke(edge);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Path(points, null, stroke));
		if (edge.kind() != EdgeKind.WITHIN && points.size() > 1) {
			// targets are handed down, support and measure go up
			List<Point> way = edge.kind() == EdgeKind.BELOW ? points.reversed() : points;
			shapes.add(arrow(way.get(way.size() - 2), way.getLast(), stroke.colour()));
		}
		List<String> styles = edge.alert() ? List.of("edge", edge.kind().word(), "alert") : List.of("edge", edge.kind().word());
		return new Item(edge.id(), styles, null, shapes);
	}

	private Stroke stroke(Edge edge) {
		String colour = edge.alert() ? colours.alert() : edge.kind() == EdgeKind.WITHIN ? colours.faint() : colours.line();
		double width = edge.alert() ? ALERT_WIDTH : Math.min(MOST_WIDTH, 1 + Math.log(edge.count()));
		return new Stroke(colour, width, edge.kind() == EdgeKind.MEASURES);
	}

	private static Shape arrow(Point from, Point to, String colour) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double x = length == 0 ? 1 : (to.x() - from.x()) / length;
		double y = length == 0 ? 0 : (to.y() - from.y()) / length;
		Point back = new Point(to.x() - ARROW * x, to.y() - ARROW * y);
		return new Path(List.of(to, new Point(back.x() - ARROW_WIDTH * y, back.y() + ARROW_WIDTH * x), new Point(back.x() + ARROW_WIDTH * y, back.y() - ARROW_WIDTH * x)), colour, null);
	}

	/** What is written at an edge. */
	public Item label(Edge edge, Bounds bounds) {
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Box(bounds, 4, colours.paper(), new Stroke(edge.alert() ? colours.alert() : colours.faint(), 1, false)));
		NodeText text = NodeText.of(edge);
		double y = bounds.y() + (bounds.height() - text.lines().stream().mapToDouble(line -> line.size() * NodeText.LINE).sum()) / 2;
		for (NodeText.Line line : text.lines()) {
			shapes.add(new Text(bounds.x() + NodeText.PADDING, y + line.size() * NodeDrawing.BASELINE, line.text(), line.size(), false, false, line.alert() ? colours.alert() : colours.text()));
			y += line.size() * NodeText.LINE;
		}
		return new Item(null, List.of("label"), null, shapes);
	}
}
