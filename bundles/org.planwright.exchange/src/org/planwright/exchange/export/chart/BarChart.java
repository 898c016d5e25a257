package org.planwright.exchange.export.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure of horizontal bars.
 *
 * @param title  below which it stands; never empty
 * @param series what the parts of bars are, in their order; empty when bars have one part that the title explains
 * @param bars   from top to bottom
 * @param note   below it; empty for none
 */
public record BarChart(String title, List<Series> series, List<Bar> bars, String note) {

	/** How a part of a bar looks. */
	public enum Look {
		FIRST, SECOND, THIRD, GOOD, WARNING, BAD
	}

	/** What parts of a look are. */
	public record Series(Look look, String name) {
	}

	/**
	 * A bar.
	 *
	 * @param label what it is of; as long as it is
	 * @param parts one behind the other
	 * @param text  its value, to read
	 * @param mark  a value that is marked across the bar; empty for none
	 */
	public record Bar(String label, List<Part> parts, String text, OptionalDouble mark) {

		public Bar {
			parts = List.copyOf(parts);
		}

		/** A bar of one part. */
		public static Bar of(String label, double value, Look look, String text) {
			return new Bar(label, List.of(new Part(value, look)), text, OptionalDouble.empty());
		}
	}

	/** A part of a bar; what is below 0 has no length. */
	public record Part(double value, Look look) {
	}

	public BarChart {
		series = List.copyOf(series);
		bars = List.copyOf(bars);
	}
}
