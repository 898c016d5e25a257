package org.planwright.rules.facts;

import java.util.List;

/**
 * A name made of digits that stand for numbers of things, such as “111234”, together with the counts that it abbreviates.
 *
 * @param span the digits
 * @param digits as written, half-width
 * @param counts the counted things in the same sentence, one a digit, in the order of the digits
 */
public record CodeName(Span span, String digits, List<Fact> counts) {

	public CodeName {
		counts = List.copyOf(counts);
	}
}
