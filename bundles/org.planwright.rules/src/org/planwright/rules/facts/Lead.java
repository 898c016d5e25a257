package org.planwright.rules.facts;

import java.util.EnumSet;
import java.util.Set;

/**
 * What stands between a value and what it is about.
 *
 * @param subject the subject, with an empty text when the clause names none
 * @param verb the word nearest to the value that says something about it; empty when there is none
 * @param traits what the words between say
 * @param start where the statement begins
 * @param end where it ends: behind the value, or behind what is counted
 */
record Lead(Subject subject, String verb, Set<Lead.Trait> traits, int start, int end) {

	/** What a word before a value says; the names are those of the vocabulary. */
	enum Trait {
		LEVEL, TO, LIMIT, RISE, FALL, SHARE, ACTION, ADDITION, ADVERB, TUPLE, ANNUAL, YEARLY, CUMULATIVE, PASTURE;

		static Trait of(String meaning) {
			return switch (meaning) {
			case "level" -> LEVEL;
			case "to" -> TO;
			case "limit" -> LIMIT;
			case "rise" -> RISE;
			case "fall" -> FALL;
			case "share" -> SHARE;
			case "action" -> ACTION;
			case "addition" -> ADDITION;
			case "tuple" -> TUPLE;
			case "annual" -> ANNUAL;
			case "yearly" -> YEARLY;
			case "cumulative" -> CUMULATIVE;
			case "pasture" -> PASTURE;
			default -> ADVERB;
			};
		}
	}

	static Set<Trait> none() {
		return EnumSet.noneOf(Trait.class);
	}

	boolean has(Trait trait) {
		return traits.contains(trait);
	}

	/** Whether the clause names no subject of its own. */
	boolean isBare() {
		return subject.text().isEmpty();
	}
}
