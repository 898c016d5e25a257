package org.planwright.rules.facts;

import java.util.List;

/**
 * What a text says in numbers. The lists are in the order of the text and cannot be changed.
 *
 * @param facts the statements
 * @param breakdowns wholes with parts, all of them among the facts
 * @param enumerations numbers of things with their names
 * @param codes names made of digits whose expansion is in the text
 */
public record ProseFacts(List<Fact> facts, List<Breakdown> breakdowns, List<Enumeration> enumerations, List<CodeName> codes) {

	/** Of a text that says nothing in numbers. */
	public static final ProseFacts NONE = new ProseFacts(List.of(), List.of(), List.of(), List.of());

	public ProseFacts {
		facts = List.copyOf(facts);
		breakdowns = List.copyOf(breakdowns);
		enumerations = List.copyOf(enumerations);
		codes = List.copyOf(codes);
	}
}
