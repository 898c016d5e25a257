package org.planwright.model;

/**
 * The numbers of headings and items, in the order of levels that official documents use (GB/T 9704): 第一篇, 第一章, 第一节, 一、, （一）, 1., （1）.
 */
public final class HeadingNumbers {

	private static final String CHINESE_DIGITS = "零〇○一二两三四五六七八九十百千";

	private HeadingNumbers() {
	}

	/** The level of a number as written, 1 (篇) to 7 (（1）); 0 when it is null or no such number. */
	public static int level(String number) {
		if (number == null || number.isEmpty()) {
			return 0;
		}
		char last = number.charAt(number.length() - 1);
		char first = number.charAt(0);
		if (first == '第') {
			return switch (last) {
				case '篇' -> 1;
				case '章' -> 2;
				case '节' -> 3;
				default -> 0;
			};
		}
		if (first == '（' || first == '(') {
			return number.length() > 1 && isChineseDigit(number.charAt(1)) ? 5 : 7;
		}
		if (isChineseDigit(first)) {
			return 4;
		}
		return Character.isDigit(first) ? 6 : 7;
	}

	/** Whether the character is a Chinese numeral such as 三, 十 or 〇. */
	public static boolean isChineseDigit(char c) {
		return CHINESE_DIGITS.indexOf(c) >= 0;
	}
}
