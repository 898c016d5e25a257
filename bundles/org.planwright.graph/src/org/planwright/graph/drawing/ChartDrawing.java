package org.planwright.graph.drawing;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.ChartLayout;
import org.planwright.exchange.export.chart.ChartLayout.Rect;
import org.planwright.graph.drawing.Drawing.Item;
import org.planwright.graph.drawing.Shape.Stroke;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.Point;
import org.planwright.graph.layout.TextLines;
import org.planwright.graph.layout.TextWidths;

/** Draws figures of bars, one below the other, each with its title above and its note below it. */
public final class ChartDrawing {

	private static final Colours COLOURS = Colours.LIGHT;
	private static final double WIDTH = 760;
	private static final double MARGIN = 20;
	private static final double SIZE = 13;
	private static final double TITLE = 16;
	private static final double NOTE = 11;
	private static final double LINE = 1.5;
	/** How far the baseline of a text is below its middle, in sizes of its font. */
	private static final double BASELINE = 0.36;

	private final List<Item> items = new ArrayList<>();
	private double y = MARGIN;

	private ChartDrawing() {
	}

	/** A drawing of some figures; at least one. */
	public static Drawing of(List<BarChart> charts) {
		ChartDrawing drawing = new ChartDrawing();
		charts.forEach(drawing::add);
		return new Drawing(WIDTH, drawing.y, charts.getFirst().title(), drawing.items);
	}

	private void add(BarChart chart) {
		items.add(item("title", null, new Shape.Text(WIDTH / 2, y + TITLE, chart.title(), TITLE, true, true, COLOURS.text())));
		y += TITLE * LINE;
		ChartLayout layout = ChartLayout.of(chart, WIDTH - 2 * MARGIN, SIZE, text -> TextWidths.of(text, SIZE));
		layout.legend().forEach(swatch -> items.add(item("legend", null, box(swatch.colour(), swatch.look()), text(swatch.name()))));
		layout.rows().forEach(this::add);
		y += layout.height();
		for (String line : TextLines.of(chart.note(), WIDTH - 2 * MARGIN, NOTE)) {
			items.add(item("note", null, new Shape.Text(WIDTH / 2, y + NOTE, line, NOTE, false, true, COLOURS.quiet())));
			y += NOTE * LINE;
		}
		y += MARGIN;
	}

	private void add(ChartLayout.Row row) {
		List<Shape> shapes = new ArrayList<>();
		row.label().forEach(line -> shapes.add(text(line)));
		row.parts().forEach(part -> shapes.add(box(part.place(), part.look())));
		row.mark().ifPresent(x -> shapes.add(new Shape.Path(List.of(new Point(MARGIN + x, y + row.place().y() + 2), new Point(MARGIN + x, y + row.place().y() + row.place().height() - 2)),
				null, new Stroke(COLOURS.text(), 2, false))));
		shapes.add(text(row.value()));
		items.add(item("bar", row.bar().label() + " " + row.bar().text(), shapes.toArray(Shape[]::new)));
	}

	private static Item item(String style, String tooltip, Shape... shapes) {
		return new Item(null, List.of(style), tooltip, List.of(shapes));
	}

	private Shape box(Rect rect, BarChart.Look look) {
		return new Shape.Box(new Bounds(MARGIN + rect.x(), y + rect.y(), rect.width(), rect.height()), 0, look.colour(), null);
	}

	private Shape text(ChartLayout.Text text) {
		double x = text.end() ? text.x() - TextWidths.of(text.text(), SIZE) : text.x();
		return new Shape.Text(MARGIN + x, y + text.y() + SIZE * BASELINE, text.text(), SIZE, false, false, COLOURS.text());
	}
}
