package org.planwright.model.text;

import java.text.Normalizer;

/**
 * Full-width and half-width forms of digits, Latin letters and signs, and the many blanks found in Chinese documents. All methods are pure and null-hostile.
 */
public final class Widths {

	private static final char FULL_FIRST = '\uFF01';
	private static final char FULL_LAST = '\uFF5E';
	private static final int FULL_OFFSET = 0xFEE0;
	private static final char FIRST_HAN = '\u4E00';
	private static final char LAST_HAN = '\u9FFF';
	/** Signs that the compatibility form leaves alone. */
	private static final String PLAIN_SIGNS = "、。·‰°\u03BC“”‘’—–《》「」【】〔〕〇×≥≤";

	private Widths() {
	}

	/**
	 * The text with full-width ASCII forms (０-９ Ａ-Ｚ ％ ： （ ） ＞ － ～ …) replaced by their half-width forms and every blank by a plain space. Each UTF-16
	 * unit is replaced by exactly one, so that offsets in the result are offsets in the argument.
	 */
	public static String halfWidth(String text) {
		char[] out = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char half = halfWidth(c);
			if (half != c) {
				out = out == null ? text.toCharArray() : out;
				out[i] = half;
			}
		}
		return out == null ? text : new String(out);
	}

	/** The half-width form of one character; blanks become a space, anything without such a form is returned as it is. */
	public static char halfWidth(char c) {
		if (c >= FULL_FIRST && c <= FULL_LAST) {
			return (char) (c - FULL_OFFSET);
		}
		return isBlank(c) ? ' ' : c;
	}

	/**
	 * The text in Unicode's compatibility form (NFKC): full-width forms as in {@link #halfWidth(String)}, ㎡ as m2, Ⅲ as III, ① as 1. The length may change.
	 */
	public static String compatible(String text) {
		String half = halfWidth(text);
		// The normalizer's tables are slow to load and most texts hold nothing that it would change.
		return isPlain(half) ? half : Normalizer.normalize(half, Normalizer.Form.NFKC);
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x7F && !isHan(c) && PLAIN_SIGNS.indexOf(c) < 0) {
				return false;
			}
		}
		return true;
	}

	/** Whether the character prints as nothing: ASCII white space, no-break and ideographic spaces, zero-width characters and the byte order mark. */
	public static boolean isBlank(char c) {
		// Most signs of a plan are Han: telling these first is what keeps reading fast.
		return !isHan(c) && isBlankSign(c);
	}

	/** Whether the character is a Chinese one, of the block that nearly all are in. */
	public static boolean isHan(char c) {
		return c >= FIRST_HAN && c <= LAST_HAN;
	}

	private static boolean isBlankSign(char c) {
		return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060'
				|| Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Whether the text is empty or holds blanks only. */
	public static boolean isBlank(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isBlank(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** The text without any blank, those inside it included. */
	public static String withoutBlanks(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (!isBlank(text.charAt(i))) {
				out.append(text.charAt(i));
			}
		}
		return out.length() == text.length() ? text : out.toString();
	}

	/** The text without the blanks at its two ends, in the wider sense of {@link #isBlank(char)}. */
	public static String trim(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}
}
