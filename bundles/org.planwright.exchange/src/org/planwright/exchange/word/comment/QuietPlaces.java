package org.planwright.exchange.word.comment;

import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/**
 * Where the mark of a comment can stand without being seen. Programs take it for a character: between a Han character and a digit it would take away the gap that
 * belongs there, and signs next to each other would not be set closer.
 */
final class QuietPlaces {

	private enum Kind {
		HAN, LATIN, SIGN, BLANK
	}

	private QuietPlaces() {
	}

	/**
	 * The first quiet place from an offset on, which is the end of a word: a comment ends a word later rather than move the text.
	 *
	 * @param paragraph its text
	 */
	static int from(String paragraph, int offset) {
		if (isQuiet(paragraph, offset)) {
			return offset;
		}
		BreakIterator words = BreakIterator.getWordInstance(Locale.CHINESE);
		words.setText(paragraph);
		int at = words.following(offset);
		while (at != BreakIterator.DONE && !isQuiet(paragraph, at)) {
			at = words.next();
		}
		return at == BreakIterator.DONE ? paragraph.length() : at;
	}

	private static boolean isQuiet(String text, int offset) {
		if (offset <= 0 || offset >= text.length()) {
			return true;
		}
		Kind before = kind(text.codePointBefore(offset));
		Kind after = kind(text.codePointAt(offset));
		boolean pair = Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
		return !pair && (before == Kind.BLANK || after == Kind.BLANK || (before == Kind.SIGN) != (after == Kind.SIGN) || before == Kind.HAN && after == Kind.HAN);
	}

	private static Kind kind(int c) {
		if (Character.isWhitespace(c) || c == '\u3000') {
			return Kind.BLANK;
		}
		if (Character.isIdeographic(c)) {
			return Kind.HAN;
		}
		return Character.isLetterOrDigit(c) || c < 0x80 ? Kind.LATIN : Kind.SIGN;
	}
}
