package org.planwright.rules.sets;

import java.util.OptionalInt;

import org.planwright.model.HeadingNumbers;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.text.CircledNumbers;
import org.planwright.model.text.Widths;

/** Numbers of headings and items as numbers. */
final class Ordinals {

	private static final int LARGEST = 9999;

	private Ordinals() {
	}

	/** The number in a text such as 第三章, （一）, 1., ① or 01; empty for null and for a text without one. */
	static OptionalInt value(String number) {
		if (number == null) {
			return OptionalInt.empty();
		}
		for (int i = 0; i < number.length(); i++) {
			OptionalInt circled = CircledNumbers.valueOf(number.charAt(i));
			if (circled.isPresent()) {
				return circled;
			}
			int end = ChineseNumerals.end(number, i);
			if (end > i) {
				var value = ChineseNumerals.parse(number.substring(i, end));
				return value.isPresent() && value.getAsLong() <= LARGEST ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
			}
		}
		return OptionalInt.empty();
	}

	/** Whether the number is written with Arabic digits. */
	static boolean isArabic(String number) {
		return number != null && number.chars().anyMatch(c -> Character.isDigit(Widths.halfWidth((char) c)));
	}

	/** The level of a number of an item, as of a heading; 0 when it has none. */
	static int level(String number) {
		return HeadingNumbers.level(number);
	}
}
