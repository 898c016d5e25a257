package org.planwright.exchange.export.chart;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Part;
import org.planwright.exchange.export.chart.BarChart.Series;
import org.planwright.exchange.export.html.Markup;
import org.planwright.exchange.export.text.CharacterCells;

/** Writes bar charts as SVG inside a page. Colours and fonts are those of the page's style sheet. Lengths are in pixels of a page 720 wide. */
public final class SvgBars {

	private static final int WIDTH = 720;
	private static final int LABELS = 236;
	private static final int BARS = 320;
	private static final int GAP = 8;
	private static final int ROW = 26;
	private static final int LINE = 16;
	private static final int BAR = 14;
	private static final int BASELINE = 5;
	private static final int SWATCH = 12;
	private static final int CHARACTER = 13;
	/** Half-width characters that a line of labels holds. */
	private static final int LABEL_WIDTH = 34;

	private SvgBars() {
	}

	/** Writes a chart with its title and note. */
	public static void write(BarChart chart, Markup html) throws IOException {
		double most = chart.bars().stream().flatMapToDouble(bar -> DoubleStream.of(length(bar), bar.mark().orElse(0))).max().orElse(0);
		int top = chart.series().isEmpty() ? GAP : ROW;
		int height = top + chart.bars().stream().mapToInt(SvgBars::height).sum() + GAP;
		html.raw("<figure class=\"chart\">\n<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\" aria-label=\"").text(chart.title()).raw("\">\n");
		legend(chart.series(), html);
		int y = top;
		for (Bar bar : chart.bars()) {
			bar(bar, y, most, html);
			y += height(bar);
		}
		html.raw("</svg>\n<figcaption>").text(chart.title()).raw("</figcaption>\n");
		if (!chart.note().isEmpty()) {
			html.element("p", " class=\"note\"", chart.note());
		}
		html.raw("</figure>\n");
	}

	private static void legend(List<Series> all, Markup html) throws IOException {
		int x = LABELS + GAP;
		for (Series series : all) {
			html.raw("<rect class=\"" + look(series.look()) + "\" x=\"" + x + "\" y=\"6\" width=\"" + SWATCH + "\" height=\"" + SWATCH + "\"/><text x=\"" + (x + SWATCH + BASELINE)
					+ "\" y=\"17\">").text(series.name()).raw("</text>\n");
			x += SWATCH + 2 * GAP + CHARACTER * series.name().length();
		}
	}

	private static List<String> label(Bar bar) {
		return CharacterCells.wrapped(bar.label(), LABEL_WIDTH);
	}

	private static int height(Bar bar) {
		return ROW + (label(bar).size() - 1) * LINE;
	}

	private static double length(Bar bar) {
		return bar.parts().stream().mapToDouble(Part::value).map(value -> Math.max(0, value)).sum();
	}

	private static void bar(Bar bar, int top, double most, Markup html) throws IOException {
		double scale = most > 0 ? BARS / most : 0;
		double middle = top + height(bar) / 2.0;
		List<String> lines = label(bar);
		for (int i = 0; i < lines.size(); i++) {
			double y = middle + BASELINE + (i - (lines.size() - 1) / 2.0) * LINE;
			html.raw("<text class=\"label\" x=\"" + LABELS + "\" y=\"" + number(y) + "\">").text(lines.get(i)).raw("</text>");
		}
		double x = LABELS + GAP;
		for (Part part : bar.parts()) {
			double width = Math.max(0, part.value()) * scale;
			html.raw("<rect class=\"" + look(part.look()) + "\" x=\"" + number(x) + "\" y=\"" + number(middle - BAR / 2.0) + "\" width=\"" + number(width) + "\" height=\"" + BAR + "\"/>");
			x += width;
		}
		if (bar.mark().isPresent()) {
			double mark = LABELS + GAP + bar.mark().getAsDouble() * scale;
			html.raw("<path class=\"mark\" d=\"M" + number(mark) + " " + number(middle - BAR) + "V" + number(middle + BAR) + "\"/>");
			x = Math.max(x, mark);
		}
		html.raw("<text x=\"" + number(x + GAP) + "\" y=\"" + number(middle + BASELINE) + "\">").text(bar.text()).raw("</text>\n");
	}

	private static String look(BarChart.Look look) {
		return look.name().toLowerCase(Locale.ROOT);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}
}
