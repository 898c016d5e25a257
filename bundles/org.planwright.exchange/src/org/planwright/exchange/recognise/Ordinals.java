package org.planwright.exchange.recognise;

/** Values of the small numbers that number headings and lists. */
final class Ordinals {

	private static final String CHINESE_DIGITS = "零一二三四五六七八九";

	private Ordinals() {
	}

	/** Value of digits of any width, a Chinese numeral below 1000, or a circled number; 0 when it is none of these. */
	static int value(String text) {
		char first = text.charAt(0);
		if (Character.isDigit(first)) {
			return Integer.parseInt(text);
		}
		if (Character.getType(first) == Character.OTHER_NUMBER) {
			return Character.getNumericValue(first);
		}
		return chinese(text);
	}

	private static int chinese(String text) {
		int total = 0;
		int digit = 0;
		boolean positional = text.indexOf('十') < 0 && text.indexOf('百') < 0;
		for (char c : text.toCharArray()) {
			int value = c == '〇' || c == '○' ? 0 : CHINESE_DIGITS.indexOf(c);
			if (value >= 0) {
				digit = positional ? digit * 10 + value : value;
			} else {
				total += Math.max(digit, 1) * (c == '百' ? 100 : 10);
				digit = 0;
			}
		}
		return total + digit;
	}
}
