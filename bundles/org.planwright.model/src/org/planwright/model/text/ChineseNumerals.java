package org.planwright.model.text;

import java.util.OptionalLong;

/** Whole numbers in Chinese characters: 十一, 一百零五, 二〇三五, 廿三, 壹仟贰佰; also in Arabic digits of either width. */
public final class ChineseNumerals {

	/** Numbers from here on have no form that {@link #format} writes: 一亿亿. */
	public static final long LIMIT = 10_000_000_000_000_000L;

	private static final String DIGITS = "零一二三四五六七八九";
	private static final String UNITS = "十百千";
	private static final long WAN = 10_000;
	private static final long YI = 100_000_000;
	/** The longest numeral below the limit, with room for superfluous zeros. */
	private static final int LONGEST = 40;
	private static final String VARIANTS = "〇○◯Ｏ壹弌贰貳弍两兩叁參叄肆伍陆陸柒捌玖拾佰陌仟阡萬億";
	private static final String STANDARD = "零零零零一一二二二二二三三三四五六六七八九十百百千千万亿";

	private ChineseNumerals() {
	}

	/** The number a text expresses, as a whole; blanks at its ends do not matter. Empty when it is no numeral or not below {@link #LIMIT}. */
	public static OptionalLong parse(String text) {
		String plain = standard(Widths.trim(text));
		if (plain.isEmpty() || plain.length() > LONGEST) {
			return OptionalLong.empty();
		}
		boolean negative = plain.charAt(0) == '负';
		long value = magnitude(negative ? plain.substring(1) : plain);
		return value < 0 || value >= LIMIT ? OptionalLong.empty() : OptionalLong.of(negative ? -value : value);
	}

	/** The offset behind the longest run of numeral characters (Arabic digits included) from the offset on; the offset itself when there is none. */
	public static int end(CharSequence text, int from) {
		int end = from;
		while (end < text.length() && isNumeral(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Whether the character can be part of a numeral. */
	public static boolean isNumeral(char c) {
		char half = Widths.halfWidth(c);
		return half >= '0' && half <= '9' || "廿卅卌万亿".indexOf(c) >= 0 || DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0
				|| VARIANTS.indexOf(c) >= 0;
	}

	/**
	 * The number in the form used for counting and numbering: 十一, 一百零五, 二万.
	 *
	 * @throws IllegalArgumentException when the magnitude is not below {@link #LIMIT}
	 */
	public static String format(long number) {
		if (number >= LIMIT || number <= -LIMIT) {
			throw new IllegalArgumentException("too large: " + number);
		}
		if (number == 0) {
			return "零";
		}
		StringBuilder out = new StringBuilder();
		append(out, Math.abs(number));
		if (out.length() > 1 && out.charAt(0) == '一' && out.charAt(1) == '十') {
			out.deleteCharAt(0);
		}
		return number < 0 ? "负" + out : out.toString();
	}

	/**
	 * The number digit by digit, as years are written: 二〇三五.
	 *
	 * @throws IllegalArgumentException for a negative number
	 */
	public static String formatYear(long number) {
		if (number < 0) {
			throw new IllegalArgumentException("negative: " + number);
		}
		String digits = Long.toString(number);
		StringBuilder out = new StringBuilder(digits.length());
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(i) - '0';
			out.append(digit == 0 ? '〇' : DIGITS.charAt(digit));
		}
		return out.toString();
	}

	private static String standard(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int variant = VARIANTS.indexOf(c);
			switch (c) {
			case '廿' -> out.append("二十");
			case '卅' -> out.append("三十");
			case '卌' -> out.append("四十");
			default -> out.append(variant >= 0 ? STANDARD.charAt(variant) : Widths.halfWidth(c));
			}
		}
		return out.toString();
	}

	/** The value of a numeral without sign, -1 when it is none. */
	private static long magnitude(String text) {
		long digits = digitByDigit(text);
		if (digits >= 0) {
			return digits;
		}
		return sections(text, '亿', YI);
	}

	private static long digitByDigit(String text) {
		long value = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int digit = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
			if (digit < 0 || value >= LIMIT / 10) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return text.isEmpty() ? -1 : value;
	}

	/** Reads 〈high〉unit〈low〉, each part smaller than the unit, or the low part alone. A single digit behind a unit (一万五) is ambiguous. */
	private static long sections(String text, char unit, long size) {
		int at = text.indexOf(unit);
		String low = text.substring(at + 1);
		if (at >= 0 && low.length() == 1) {
			return -1;
		}
		long rest = low.isEmpty() && at >= 0 ? 0 : unit == '亿' ? sections(low, '万', WAN) : section(low);
		if (at < 0 || rest < 0 || rest >= size) {
			return rest < size ? rest : -1;
		}
		String before = text.substring(0, at);
		long high = unit == '亿' ? sections(before, '万', WAN) : section(before);
		return high <= 0 ? -1 : high * size + rest;
	}

	/** A part below 一万: units fall from 千 to 十, a digit stands before every 千 and 百. */
	private static long section(String text) {
		long value = 0;
		int digit = -1;
		int lastUnit = UNITS.length();
		boolean zero = false;
		for (int i = 0; i < text.length(); i++) {
			int unit = UNITS.indexOf(text.charAt(i));
			if (unit < 0) {
				int next = DIGITS.indexOf(text.charAt(i));
				if (next < 0 || digit >= 0) {
					return -1;
				}
				zero |= next == 0;
				digit = next == 0 ? -1 : next;
				continue;
			}
			if (unit >= lastUnit || digit < 0 && unit > 0) {
				return -1;
			}
			value += Math.max(digit, 1) * power(unit + 1);
			lastUnit = unit;
			digit = -1;
			zero = false;
		}
		if (digit < 0) {
			return text.isEmpty() || zero && value > 0 ? -1 : value;
		}
		// 一百五 is 150 to a speaker and damage in a document: nothing is guessed.
		return lastUnit == 0 || lastUnit == UNITS.length() || zero ? value + digit : -1;
	}

	private static void append(StringBuilder out, long number) {
		if (number >= YI) {
			append(out, number / YI);
			out.append('亿');
			appendRest(out, number % YI, YI);
		} else if (number >= WAN) {
			append(out, number / WAN);
			out.append('万');
			appendRest(out, number % WAN, WAN);
		} else {
			appendSection(out, number);
		}
	}

	private static void appendRest(StringBuilder out, long rest, long size) {
		if (rest > 0) {
			if (rest < size / 10) {
				out.append('零');
			}
			append(out, rest);
		}
	}

	private static void appendSection(StringBuilder out, long number) {
		boolean started = false;
		boolean gap = false;
		for (int unit = UNITS.length(); unit >= 0; unit--) {
			int digit = (int) (number / power(unit) % 10);
			if (digit == 0) {
				gap = started;
				continue;
			}
			if (gap) {
				out.append('零');
			}
			out.append(DIGITS.charAt(digit));
			if (unit > 0) {
				out.append(UNITS.charAt(unit - 1));
			}
			started = true;
			gap = false;
		}
	}

	private static long power(int exponent) {
		long power = 1;
		for (int i = 0; i < exponent; i++) {
			power *= 10;
		}
		return power;
	}
}
