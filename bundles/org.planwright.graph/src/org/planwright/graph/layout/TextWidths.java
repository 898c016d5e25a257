package org.planwright.graph.layout;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How wide a text is at most, whatever font shows it: Chinese characters and signs fill a square in every font; for Latin letters and digits the widest of the usual
 * fonts counts. So a label that fits by this measure is cut by no viewer, and none needs a display or fonts to make it.
 */
public final class TextWidths {

	private static final double FULL = 1;
	private static final double DIGIT = 0.6;
	private static final double LOWER = 0.58;
	private static final double UPPER = 0.72;
	private static final double WIDEST = 0.95;
	private static final double SIGN = 0.62;
	private static final double NARROW = 0.36;
	private static final String WIDEST_LETTERS = "mwMW%@&—…";
	private static final String NARROW_LETTERS = "ijlI.,:;'|!()[] ";

	private TextWidths() {
	}

	/**
	 * The width of a text on one line.
	 *
	 * @param size of the font; the result has its unit
	 */
	public static double of(String text, double size) {
		double width = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			width += of(c);
			i += Character.charCount(c);
		}
		return width * size;
	}

	private static double of(int c) {
		if (c >= 0x3400 && c <= 0x9FFF) {
			return FULL;
		}
		if (c < 0x7F) {
			return ofAscii(c);
		}
		int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
		boolean narrow = width == UCharacter.EastAsianWidth.NEUTRAL || width == UCharacter.EastAsianWidth.NARROW || width == UCharacter.EastAsianWidth.HALFWIDTH;
		int type = Character.getType(c);
		boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
		return mark ? 0 : narrow ? UPPER : FULL;
	}

	private static double ofAscii(int c) {
		if (WIDEST_LETTERS.indexOf(c) >= 0) {
			return WIDEST;
		}
		if (NARROW_LETTERS.indexOf(c) >= 0) {
			return NARROW;
		}
		if (c >= '0' && c <= '9') {
			return DIGIT;
		}
		if (c >= 'a' && c <= 'z') {
			return LOWER;
		}
		return c >= 'A' && c <= 'Z' ? UPPER : SIGN;
	}
}
