package org.planwright.model.text;

import java.util.OptionalInt;

/** Numbers of lines as written, such as 第三章, （一）, 1., ① or 01: what they count, and the same form with another number. */
public final class Ordinal {

	private static final int LARGEST = 9999;
	private static final int MOST_DIGITS = 8;

	private record Part(int start, int end, int value) {
	}

	private Ordinal() {
	}

	/** The number in a text; empty for null and for a text without one. */
	public static OptionalInt value(String written) {
		Part part = part(written);
		return part == null ? OptionalInt.empty() : OptionalInt.of(part.value);
	}

	/**
	 * The same form with another number: （三） for （二） and 3, 03 for 02 and 3.
	 *
	 * @return null when the text has no number, or its form cannot write the other
	 */
	public static String with(String written, int number) {
		Part part = part(written);
		if (part == null || number < 1) {
			return null;
		}
		String form = written.substring(part.start, part.end);
		String next;
		if (CircledNumbers.isCircled(form.charAt(0))) {
			if (number > CircledNumbers.MAX_CIRCLED) {
				return null;
			}
			next = String.valueOf(CircledNumbers.format(number));
		} else if (isArabic(form)) {
			next = Integer.toString(number);
			if (form.charAt(0) == '0') {
				next = "0".repeat(Math.max(0, form.length() - next.length())) + next;
			}
		} else {
			next = ChineseNumerals.format(number);
		}
		return written.substring(0, part.start) + next + written.substring(part.end);
	}

	/** The number after one, in its form; empty when there is none. */
	public static String after(String written) {
		Part part = part(written);
		String next = part == null ? null : with(written, part.value + 1);
		return next == null ? "" : next;
	}

	private static boolean isArabic(String form) {
		return Character.isDigit(Widths.halfWidth(form.charAt(0)));
	}

	private static Part part(String written) {
		if (written == null) {
			return null;
		}
		for (int from = 0; from < written.length(); from++) {
			OptionalInt circled = CircledNumbers.valueOf(written.charAt(from));
			if (circled.isPresent()) {
				return new Part(from, from + 1, circled.getAsInt());
			}
			int digits = digitsEnd(written, from);
			if (digits > from) {
				int value = Integer.parseInt(Widths.halfWidth(written.substring(from, digits)));
				return value > LARGEST ? null : new Part(from, digits, value);
			}
			int chinese = ChineseNumerals.end(written, from);
			if (chinese > from) {
				var value = ChineseNumerals.parse(written.substring(from, chinese));
				return value.isPresent() && value.getAsLong() <= LARGEST ? new Part(from, chinese, (int) value.getAsLong()) : null;
			}
		}
		return null;
	}

	private static int digitsEnd(String text, int from) {
		int end = from;
		while (end < text.length() && end - from < MOST_DIGITS && Character.isDigit(Widths.halfWidth(text.charAt(end)))) {
			end++;
		}
		return end;
	}
}
