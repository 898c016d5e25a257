package org.planwright.exchange.export.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure of horizontal bars. It holds nothing of the plan.
 *
 * @param title  below which it stands; never empty
 * @param series what the parts of bars are, in their order; empty when bars have one part that the title explains
 * @param bars   from top to bottom
 * @param note   below it; empty for none
 */
public record BarChart(String title, List<Series> series, List<Bar> bars, String note) {

	/** How a part of a bar looks: its colour is seen on light and dark pages. */
	public enum Look {
		FIRST("#3f76b5"), SECOND("#9db9da"), THIRD("#d29a4a"), FOURTH("#6b9f8e"), FIFTH("#9a86bd"), REST("#b9bdc4"), GOOD("#4f9d58"), WARNING("#e0a830"), BAD("#cf5548");

		private final String colour;

		Look(String colour) {
			this.colour = colour;
		}

		/** Its colour as {@code #rrggbb}. */
		public String colour() {
			return colour;
		}
	}

	/** What parts of a look are. */
	public record Series(Look look, String name) {
	}

	/**
	 * A bar.
	 *
	 * @param label   what it is of; as long as it is
	 * @param parts   one behind the other
	 * @param text    its value, to read
	 * @param mark    a value that is marked across the bar; empty for none
	 * @param sources what of the plan it is made from, in the order of the plan
	 */
	public record Bar(String label, List<Part> parts, String text, OptionalDouble mark, List<Source> sources) {

		public Bar {
			parts = List.copyOf(parts);
			sources = List.copyOf(sources);
		}

		/** A bar of one part. */
		public static Bar of(String label, double value, Look look, String text, List<Source> sources) {
			return new Bar(label, List.of(new Part(value, look)), text, OptionalDouble.empty(), sources);
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
