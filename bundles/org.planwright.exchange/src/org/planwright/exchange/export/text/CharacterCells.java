package org.planwright.exchange.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;

/** Text measured in cells of a fixed-width page: a Chinese character takes two, signs that are ambiguous take two as in Chinese fonts. */
public final class CharacterCells {

	private CharacterCells() {
	}

	/** The cells that a text takes. */
	public static int width(String text) {
		return text.codePoints().map(CharacterCells::width).sum();
	}

	private static int width(int codePoint) {
		if (codePoint < 0x80) {
			return 1;
		}
		return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
			case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.AMBIGUOUS -> 2;
			default -> 1;
		};
	}

	/** The text with blanks behind it. */
	static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - width(text)));
	}

	/** The text with blanks before it; as it is when it is too wide. */
	static String centred(String text, int width) {
		return " ".repeat(Math.max(0, (width - width(text)) / 2)) + text;
	}

	/** The text in lines that are not wider, broken where Chinese typography allows it; at least one line. A piece that has no such place may be wider. */
	public static List<String> wrapped(String text, int width) {
		List<String> lines = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
		breaks.setText(text);
		int begin = 0;
		int used = 0;
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			int piece = width(text.substring(from, to).stripTrailing());
			if (used + piece > width && from > begin) {
				lines.add(text.substring(begin, from).stripTrailing());
				begin = from;
				used = 0;
			}
			used += width(text.substring(from, to));
		}
		lines.add(text.substring(begin).stripTrailing());
		return lines;
	}
}
