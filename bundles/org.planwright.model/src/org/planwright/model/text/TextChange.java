package org.planwright.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a text that is replaced.
 *
 * @param start offset of its first character, in UTF-16 units of the text as it was
 * @param end   offset behind its last character; the same as the start when text is inserted
 * @param text  what stands there instead; may be empty
 */
public record TextChange(int start, int end, String text) {

	/** The replacement of so many characters; 0 for an insertion. */
	public static TextChange at(int offset, int length, String text) {
		return new TextChange(offset, offset + length, text);
	}

	/** The shortest single change between two texts, never within a character that takes two places. */
	public static TextChange between(String former, String text) {
		int most = Math.min(former.length(), text.length());
		int start = 0;
		while (start < most && former.charAt(start) == text.charAt(start)) {
			start++;
		}
		if (start > 0 && Character.isHighSurrogate(text.charAt(start - 1))) {
			start--;
		}
		int end = 0;
		while (end < most - start && former.charAt(former.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
			end++;
		}
		if (end > 0 && Character.isLowSurrogate(text.charAt(text.length() - end))) {
			end--;
		}
		return new TextChange(start, former.length() - end, text.substring(start, text.length() - end));
	}

	/** A text with changes, which do not overlap; insertions at one place come in the order of the list, before what is replaced there. */
	public static String apply(String text, List<TextChange> changes) {
		List<TextChange> sorted = new ArrayList<>(changes);
		sorted.sort(Comparator.comparingInt(TextChange::start).thenComparing(change -> change.length() > 0));
		StringBuilder result = new StringBuilder(text.length() + 1024);
		int at = 0;
		for (TextChange change : sorted) {
			result.append(text, at, change.start).append(change.text);
			at = change.end;
		}
		return result.append(text, at, text.length()).toString();
	}

	/** How many characters are replaced. */
	public int length() {
		return end - start;
	}

	/** Whether it can be made in a text. */
	public boolean fits(CharSequence changed) {
		return start >= 0 && start <= end && end <= changed.length();
	}

	/** Makes it in a text. */
	public void apply(StringBuilder changed) {
		changed.replace(start, end, text);
	}
}
