package org.planwright.ide.journal;

/**
 * What turns a text into another one.
 *
 * @param offset   where they begin to differ
 * @param removed  how many characters of the former text are left out there
 * @param inserted what is in their place
 */
public record TextChange(int offset, int removed, String inserted) {

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
		return new TextChange(start, former.length() - end - start, text.substring(start, text.length() - end));
	}

	/** Whether it can be made in a text. */
	boolean fits(CharSequence text) {
		return offset >= 0 && removed >= 0 && offset + removed <= text.length();
	}

	void apply(StringBuilder text) {
		text.replace(offset, offset + removed, inserted);
	}
}
