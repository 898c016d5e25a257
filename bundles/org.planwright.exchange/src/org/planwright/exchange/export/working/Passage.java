package org.planwright.exchange.export.working;

import org.planwright.model.plan.Line;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.SignPairs;

/**
 * A piece of a plan that two drafts are compared by.
 *
 * @param place where it is
 * @param text  as printed, without its number
 * @param key   the text as texts are compared
 * @param pairs how alike texts are
 * @param line  it prints
 */
record Passage(Kind kind, String place, String text, String key, SignPairs pairs, Line line) {

	/** What it is; the names are those of the words for it. */
	enum Kind {
		TEXT, BOX, ROW, TERM, FIGURE, INDICATOR, PROJECT;

		/** Whether it is found again by its name, wherever it is. */
		boolean isNamed() {
			return this == INDICATOR || this == PROJECT;
		}
	}

	static Passage of(Kind kind, String place, String text, Line line) {
		String key = NameKey.of(text).key();
		return new Passage(kind, place, text, key, SignPairs.of(key), line);
	}

	/** Whether another draft says the same. */
	boolean isSame(Passage other) {
		return kind == other.kind && key.equals(other.key);
	}
}
