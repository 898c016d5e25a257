package org.planwright.exchange.export.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Look;
import org.planwright.exchange.export.chart.BarChart.Part;
import org.planwright.exchange.export.chart.BarChart.Series;
import org.planwright.exchange.export.text.CharacterCells;

/**
 * Where the parts of a chart are, without its title and note. Lengths have the unit of the em.
 *
 * @param legend what colours mean, in the lines above the bars
 * @param rows   the bars, from top to bottom
 */
public record ChartLayout(double width, double height, List<Swatch> legend, List<Row> rows) {

	/** What a colour means. */
	public record Swatch(Rect colour, Look look, Text name) {
	}

	/**
	 * A bar.
	 *
	 * @param label in one line or more
	 * @param mark  a line across the bar; empty for none
	 */
	public record Row(Bar bar, Rect place, List<Text> label, List<PartPlace> parts, OptionalDouble mark, Text value) {
	}

	/** A part of a bar. */
	public record PartPlace(Look look, Rect place) {
	}

	/** A rectangle. */
	public record Rect(double x, double y, double width, double height) {

		/** Whether a point is in it. */
		public boolean contains(double px, double py) {
			return px >= x && px < x + width && py >= y && py < y + height;
		}
	}

	/**
	 * Text on one line.
	 *
	 * @param x   of its beginning, or of its end
	 * @param y   of its middle
	 * @param end whether it ends there
	 */
	public record Text(double x, double y, String text, boolean end) {
	}

	public ChartLayout {
		legend = List.copyOf(legend);
		rows = List.copyOf(rows);
	}

	/**
	 * Lays out a chart.
	 *
	 * @param width   that there is; what is too narrow to show anything is taken as wider
	 * @param em      width of a Chinese character
	 * @param measure the width of a text
	 */
	public static ChartLayout of(BarChart chart, double width, double em, ToDoubleFunction<String> measure) {
		return new Maker(chart, Math.max(width, Maker.LEAST * em), em, measure).make();
	}

	/** The same for a page whose fonts nobody knows: what is no Chinese character is taken as wide as in the widest of usual fonts. */
	public static ChartLayout of(BarChart chart, double width, double em) {
		return of(chart, width, em, text -> {
			int narrow = 2 * text.codePointCount(0, text.length()) - CharacterCells.width(text);
			return em * ((text.codePointCount(0, text.length()) - narrow) + Maker.NARROW * narrow);
		});
	}

	/** Lays out one chart; lengths are in ems unless it says otherwise. */
	private static final class Maker {

		private static final double LEAST = 24;
		private static final double NARROW = 0.6;
		private static final double LABELS = 0.33;
		private static final double MOST_LABELS = 18;
		private static final double GAP = 0.6;
		private static final double ROW = 2;
		private static final double LINE = 1.3;
		private static final double BAR = 1.1;
		private static final double MARK = 0.3;
		/** Cells in an em of Latin letters: they are wider than half a Chinese character. */
		private static final double CELLS = 1 / NARROW;

		private final BarChart chart;
		private final double width;
		private final double em;
		private final ToDoubleFunction<String> measure;
		private final double labels;
		private final double scale;

		Maker(BarChart chart, double width, double em, ToDoubleFunction<String> measure) {
			this.chart = chart;
			this.width = width;
			this.em = em;
			this.measure = measure;
			labels = labels();
			scale = scale();
		}

		/** The width for labels: what the longest needs, and not more than their share. */
		private double labels() {
			double longest = chart.bars().stream().mapToDouble(bar -> measure.applyAsDouble(bar.label())).max().orElse(0);
			return Math.min(longest + GAP * em, Math.min(width * LABELS, MOST_LABELS * em));
		}

		/** Length of a bar of the value 1: every bar has its text behind it. */
		private double scale() {
			double least = Double.MAX_VALUE;
			for (Bar bar : chart.bars()) {
				double value = Math.max(length(bar), bar.mark().orElse(0));
				double room = width - labels - 2 * GAP * em - measure.applyAsDouble(bar.text());
				least = value > 0 ? Math.min(least, Math.max(room, 2 * em) / value) : least;
			}
			return least == Double.MAX_VALUE ? 0 : least;
		}

		private static double length(Bar bar) {
			return bar.parts().stream().mapToDouble(Part::value).map(value -> Math.max(0, value)).sum();
		}

		ChartLayout make() {
			List<Swatch> legend = legend();
			double y = legend.isEmpty() ? GAP * em : legend.getLast().colour().y() + ROW * em;
			List<Row> rows = new ArrayList<>();
			for (Bar bar : chart.bars()) {
				Row row = row(bar, y);
				rows.add(row);
				y += row.place().height();
			}
			return new ChartLayout(width, y + GAP * em, legend, rows);
		}

		private List<Swatch> legend() {
			List<Swatch> legend = new ArrayList<>();
			double left = labels + GAP * em;
			double x = left;
			double y = GAP * em;
			for (Series series : chart.series()) {
				double name = measure.applyAsDouble(series.name());
				if (x > left && x + em + GAP * em + name > width) {
					x = left;
					y += LINE * em;
				}
				legend.add(new Swatch(new Rect(x, y, em, em), series.look(), new Text(x + (1 + GAP / 2) * em, y + em / 2, series.name(), false)));
				x += em + 2 * GAP * em + name;
			}
			return legend;
		}

		private static double cells(String label) {
			return CharacterCells.width(label) == 2 * label.codePointCount(0, label.length()) ? 2 : CELLS;
		}

		private Row row(Bar bar, double top) {
			List<String> lines = measure.applyAsDouble(bar.label()) <= labels ? List.of(bar.label()) : CharacterCells.wrapped(bar.label(), (int) (labels / em * cells(bar.label())));
			double height = (ROW + (lines.size() - 1) * LINE) * em;
			double middle = top + height / 2;
			List<Text> label = new ArrayList<>();
			for (int i = 0; i < lines.size(); i++) {
				label.add(new Text(labels, middle + (i - (lines.size() - 1) / 2.0) * LINE * em, lines.get(i), true));
			}
			List<PartPlace> parts = new ArrayList<>();
			double x = labels + GAP * em;
			for (Part part : bar.parts()) {
				double length = Math.max(0, part.value()) * scale;
				parts.add(new PartPlace(part.look(), new Rect(x, middle - BAR / 2 * em, length, BAR * em)));
				x += length;
			}
			OptionalDouble mark = bar.mark().isPresent() ? OptionalDouble.of(labels + GAP * em + Math.max(0, bar.mark().getAsDouble()) * scale) : OptionalDouble.empty();
			double end = Math.max(x, mark.orElse(x) + MARK * em) + GAP / 2 * em;
			return new Row(bar, new Rect(0, top, width, height), label, parts, mark, new Text(end, middle, bar.text(), false));
		}
	}
}
