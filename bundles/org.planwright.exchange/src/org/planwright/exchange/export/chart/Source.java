package org.planwright.exchange.export.chart;

import java.util.List;
import java.util.stream.Stream;

import org.planwright.model.plan.Line;
import org.planwright.rules.issue.Places;

/**
 * Something of a plan that a figure is made from.
 *
 * @param name   as the plan has it
 * @param start  offset of its first line in the text of the plan, in UTF-16 units
 * @param length of that line
 */
public record Source(String name, int start, int length) {

	/** The source that a line of a plan is; none when the plan is not read from a text. */
	static Stream<Source> of(String name, Line line) {
		return Places.of(line).map(place -> new Source(name, place.getOffset(), place.getLength())).stream();
	}

	/** The same as a list. */
	public static List<Source> only(String name, Line line) {
		return of(name, line).toList();
	}
}
