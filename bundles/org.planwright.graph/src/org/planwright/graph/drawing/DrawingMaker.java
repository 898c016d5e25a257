package org.planwright.graph.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.drawing.Drawing.Item;
import org.planwright.graph.drawing.Shape.Text;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.NodeText;
import org.planwright.graph.layout.TextLines;

/** Draws a diagram that is laid out, with title, legend and remarks. */
public final class DrawingMaker {

	private static final double MARGIN = 24;
	private static final double TITLE = 20;
	private static final double LEAST_WIDTH = 760;

	private final Diagram diagram;
	private final DiagramLayout layout;
	private final Locale locale;
	private final Palette palette;
	private final Colours colours = Colours.LIGHT;
	private final NodeDrawing nodes;
	private final LinkDrawing links;
	private final ColourBy by;
	private final List<Item> items = new ArrayList<>();

	private DrawingMaker(Diagram diagram, DiagramLayout layout, ColourBy by, Locale locale) {
		this.diagram = diagram;
		this.layout = layout;
		this.locale = locale;
		this.by = by;
		this.palette = new Palette(diagram, by, colours, locale);
		this.nodes = new NodeDrawing(diagram, palette, by);
		this.links = new LinkDrawing(colours, locale);
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
		layout.panels().forEach(panel -> items.add(links.panel(panel, panel.bounds().moved(right, down))));
		diagram.edges().forEach(edge -> items.add(links.edge(edge, layout.edges().get(edge.id()).moved(right, down).points())));
		diagram.edges().stream().filter(edge -> layout.edges().get(edge.id()).label() != null).forEach(edge -> items.add(links.label(edge, layout.edges().get(edge.id()).label().moved(right, down))));
		diagram.nodes().forEach(node -> items.add(nodes.draw(node, layout.nodes().get(node.id()).moved(right, down))));
		return new Drawing(width, top + bounds.height() + MARGIN, title, items);
	}

	/** Title, legend and remarks; answers where the diagram begins. */
	private double head(String title, double width) {
		List<Shape> shapes = new ArrayList<>();
		double y = MARGIN;
		for (String line : TextLines.of(title, width - 2 * MARGIN, TITLE)) {
			shapes.add(new Text(MARGIN, y + TITLE, line, TITLE, true, false, colours.text()));
			y += TITLE * NodeText.LINE;
		}
		items.add(new Item(null, List.of("title"), null, shapes));
		Legend legend = new Legend(diagram, palette, by, locale);
		y = legend.draw(items, MARGIN, y + MARGIN / 2, width - 2 * MARGIN);
		List<Shape> remarks = new ArrayList<>();
		for (String remark : diagram.remarks()) {
			for (String line : TextLines.of(remark, width - 2 * MARGIN, NodeText.DETAIL + 1)) {
				remarks.add(new Text(MARGIN, y + NodeText.DETAIL + 1, line, NodeText.DETAIL + 1, false, false, colours.idle()));
				y += (NodeText.DETAIL + 1) * NodeText.LINE;
			}
		}
		items.add(new Item(null, List.of("remarks"), null, remarks));
		return y + MARGIN;
	}
}
