package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param offset where, in UTF-16 units
 * @param length how many are replaced; 0 for an insertion
 * @param text   by what
 */
public record TextChange(int offset, int length, String text) {

	/** A text with changes, which do not overlap; insertions at one place come in the order of the list, before what is replaced there. */
	static String apply(String text, List<TextChange> changes) {
		List<TextChange> sorted = new ArrayList<>(changes);
		sorted.sort(Comparator.comparingInt(TextChange::offset).thenComparing(change -> change.length > 0));
		StringBuilder result = new StringBuilder(text.length() + 1024);
		int at = 0;
		for (TextChange change : sorted) {
			result.append(text, at, change.offset).append(change.text);
			at = change.offset + change.length;
		}
		return result.append(text, at, text.length()).toString();
	}
}
