package org.planwright.exchange.export.chart;

import java.io.IOException;
import java.util.Locale;

import org.planwright.exchange.export.chart.ChartLayout.PartPlace;
import org.planwright.exchange.export.chart.ChartLayout.Rect;
import org.planwright.exchange.export.chart.ChartLayout.Row;
import org.planwright.exchange.export.chart.ChartLayout.Swatch;
import org.planwright.exchange.export.chart.ChartLayout.Text;
import org.planwright.exchange.export.html.Markup;

/** Writes bar charts as SVG inside a page. Fonts and the colour of text are those of the page's style sheet. Lengths are in pixels of a page 720 wide. */
public final class SvgBars {

	private static final int WIDTH = 720;
	private static final int CHARACTER = 13;
	private static final int BASELINE = 5;

	private SvgBars() {
	}

	/** Writes a chart with its title and note. */
	public static void write(BarChart chart, Markup html) throws IOException {
		ChartLayout layout = ChartLayout.of(chart, WIDTH, CHARACTER);
		html.raw("<figure class=\"chart\">\n<svg viewBox=\"0 0 " + WIDTH + " " + number(layout.height()) + "\" role=\"img\" aria-label=\"").text(chart.title()).raw("\">\n");
		for (Swatch swatch : layout.legend()) {
			rect(swatch.colour(), swatch.look(), html);
			text(swatch.name(), html);
			html.raw("\n");
		}
		for (Row row : layout.rows()) {
			row(row, html);
		}
		html.raw("</svg>\n<figcaption>").text(chart.title()).raw("</figcaption>\n");
		if (!chart.note().isEmpty()) {
			html.element("p", " class=\"note\"", chart.note());
		}
		html.raw("</figure>\n");
	}

	private static void row(Row row, Markup html) throws IOException {
		html.raw("<g><title>").text(row.bar().label() + " " + row.bar().text()).raw("</title>");
		for (Text line : row.label()) {
			text(line, html);
		}
		for (PartPlace part : row.parts()) {
			rect(part.place(), part.look(), html);
		}
		if (row.mark().isPresent()) {
			html.raw("<path class=\"mark\" d=\"M" + number(row.mark().getAsDouble()) + " " + number(row.place().y() + 2) + "V" + number(row.place().y() + row.place().height() - 2) + "\"/>");
		}
		text(row.value(), html);
		html.raw("</g>\n");
	}

	private static void rect(Rect rect, BarChart.Look look, Markup html) throws IOException {
		html.raw("<rect fill=\"" + look.colour() + "\" x=\"" + number(rect.x()) + "\" y=\"" + number(rect.y()) + "\" width=\"" + number(rect.width()) + "\" height=\""
				+ number(rect.height()) + "\"/>");
	}

	private static void text(Text text, Markup html) throws IOException {
		html.raw("<text" + (text.end() ? " class=\"label\"" : "") + " x=\"" + number(text.x()) + "\" y=\"" + number(text.y() + BASELINE) + "\">").text(text.text()).raw("</text>");
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}
}
