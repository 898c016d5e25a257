package org.planwright.exchange.word;

import java.util.Locale;

import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.text.CircledNumbers;

/** Writes a number in one of Word's number formats ({@code w:numFmt}). A format that is not known is written as decimal. */
final class NumberFormats {

	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
	private static final String[] ROMAN = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String COUNTING = "零一二三四五六七八九十百千万";
	private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖拾佰仟万";
	private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟萬";
	private static final int LETTERS = 26;
	private static final int FULL_WIDTH = 0xFEE0;

	private NumberFormats() {
	}

	static String format(int number, String format) {
		return switch (format) {
			case "none", "bullet" -> "";
			case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
			case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
				number >= 0 && number <= CircledNumbers.MAX_CIRCLED ? String.valueOf(CircledNumbers.format(number)) : String.valueOf(number);
			case "decimalEnclosedFullstop" -> from('⒈', 20, number, ".");
			case "decimalEnclosedParen" -> from('⑴', 20, number, "");
			case "ideographEnclosedCircle" -> from('㊀', 10, number, "");
			case "numberInDash" -> "- " + number + " -";
			case "lowerLetter" -> letters(number);
			case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(number);
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand",
					"koreanCounting" ->
				counting(number);
			case "chineseLegalSimplified" -> legal(number, LEGAL);
			case "ideographLegalTraditional", "japaneseLegal" -> legal(number, LEGAL_TRADITIONAL);
			case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> number < 0 ? String.valueOf(number) : ChineseNumerals.formatYear(number);
			case "ideographTraditional" -> cyclic(number, STEMS);
			case "ideographZodiac" -> cyclic(number, BRANCHES);
			case "ideographZodiacTraditional" -> number < 1 ? String.valueOf(number) : cyclic(number, STEMS) + cyclic(number, BRANCHES);
			default -> String.valueOf(number);
		};
	}

	private static String counting(int number) {
		return number < 0 ? String.valueOf(number) : ChineseNumerals.format(number);
	}

	private static String legal(int number, String signs) {
		StringBuilder text = new StringBuilder();
		for (char c : counting(number).toCharArray()) {
			int at = COUNTING.indexOf(c);
			text.append(at < 0 ? c : signs.charAt(at));
		}
		// 拾 alone is written with the 壹 that counting leaves out.
		return text.length() > 0 && text.charAt(0) == '拾' ? signs.charAt(1) + text.toString() : text.toString();
	}

	private static String fullWidth(int number) {
		StringBuilder text = new StringBuilder();
		for (char c : String.valueOf(number).toCharArray()) {
			text.append((char) (c + FULL_WIDTH));
		}
		return text.toString();
	}

	private static String from(char first, int most, int number, String after) {
		return number >= 1 && number <= most ? String.valueOf((char) (first + number - 1)) : number + after;
	}

	/** a to z, then aa, bb: the same letter again, as Word does. */
	private static String letters(int number) {
		if (number < 1) {
			return String.valueOf(number);
		}
		return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1);
	}

	private static String roman(int number) {
		if (number < 1 || number >= 4000) {
			return String.valueOf(number);
		}
		StringBuilder text = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			while (rest >= ROMAN_VALUES[i]) {
				text.append(ROMAN[i]);
				rest -= ROMAN_VALUES[i];
			}
		}
		return text.toString();
	}

	private static String cyclic(int number, String signs) {
		return number < 1 ? String.valueOf(number) : String.valueOf(signs.charAt((number - 1) % signs.length()));
	}
}
