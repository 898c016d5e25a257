package org.planwright.dsl.line;

import org.planwright.model.HeadingNumbers;
import org.planwright.model.text.Widths;

/** Numbers at the beginning of a line. All methods take a range of the text and return the offset behind the number, or -1. */
final class LineNumbers {

	private LineNumbers() {
	}

	/** 第三章, 第1节, 第二篇: behind 篇, 章 or 节, when a blank, a colon or the end follows, or a short title without a sentence sign. */
	static int chapter(String text, int from, int to) {
		if (from >= to || text.charAt(from) != '第') {
			return -1;
		}
		int p = skipBlanks(text, from + 1, to);
		int digits = p;
		while (p < to && (isDigit(text.charAt(p)) || HeadingNumbers.isChineseDigit(text.charAt(p)))) {
			p++;
		}
		if (p == digits) {
			return -1;
		}
		p = skipBlanks(text, p, to);
		if (p >= to || "篇章节".indexOf(text.charAt(p)) < 0) {
			return -1;
		}
		p++;
		boolean apart = p == to || Widths.isBlank(text.charAt(p)) || isColon(text.charAt(p));
		return apart || Titles.isTitle(text, p, to) ? p : -1;
	}

	/** 一、 */
	static int chinese(String text, int from, int to) {
		int p = chineseDigits(text, from, to);
		return p > from && p < to && text.charAt(p) == '、' ? p + 1 : -1;
	}

	/** （一） */
	static int chineseInBrackets(String text, int from, int to) {
		return inBrackets(text, from, to, true);
	}

	/** 1. 1、 1． but not the number 1.5 */
	static int arabic(String text, int from, int to) {
		int p = digits(text, from, to);
		if (p == from || p - from > 3 || p >= to || "．.、".indexOf(text.charAt(p)) < 0) {
			return -1;
		}
		boolean decimal = text.charAt(p) != '、' && p + 1 < to && isDigit(text.charAt(p + 1));
		return decimal ? -1 : p + 1;
	}

	/** （1） or ① */
	static int arabicInBrackets(String text, int from, int to) {
		if (from < to && isCircled(text.charAt(from))) {
			return from + 1;
		}
		return inBrackets(text, from, to, false);
	}

	/** 01 before a blank */
	static int zeroPadded(String text, int from, int to) {
		int p = digits(text, from, to);
		return p - from == 2 && text.charAt(from) == '0' && p < to && Widths.isBlank(text.charAt(p)) ? p : -1;
	}

	/** Any number of an item in a box that is not a group's. */
	static int item(String text, int from, int to) {
		int p = arabic(text, from, to);
		if (p < 0) {
			p = chineseInBrackets(text, from, to);
		}
		if (p < 0) {
			p = arabicInBrackets(text, from, to);
		}
		return p < 0 ? zeroPadded(text, from, to) : p;
	}

	/** The number of a heading below 节. */
	static int heading(String text, int from, int to) {
		int p = chinese(text, from, to);
		if (p < 0) {
			p = chineseInBrackets(text, from, to);
		}
		if (p < 0) {
			p = arabic(text, from, to);
		}
		return p < 0 ? inBrackets(text, from, to, false) : p;
	}

	/** The mark of a term: 2 before a blank, 2. , ② or （2） */
	static int mark(String text, int from, int to) {
		int p = arabic(text, from, to);
		if (p < 0) {
			p = arabicInBrackets(text, from, to);
		}
		if (p < 0) {
			int digits = digits(text, from, to);
			p = digits > from && digits - from <= 3 && digits < to && Widths.isBlank(text.charAt(digits)) ? digits : -1;
		}
		return p;
	}

	static boolean isColon(char c) {
		return c == '：' || c == ':';
	}

	static boolean isCircled(char c) {
		return c >= '①' && c <= '⑳' || c >= '㉑' && c <= '㉟' || c >= '㊱' && c <= '㊿';
	}

	static int skipBlanks(String text, int from, int to) {
		int p = from;
		while (p < to && Widths.isBlank(text.charAt(p))) {
			p++;
		}
		return p;
	}

	static int digits(String text, int from, int to) {
		int p = from;
		while (p < to && isDigit(text.charAt(p))) {
			p++;
		}
		return p;
	}

	static int chineseDigits(String text, int from, int to) {
		int p = from;
		while (p < to && HeadingNumbers.isChineseDigit(text.charAt(p))) {
			p++;
		}
		return p;
	}

	private static int inBrackets(String text, int from, int to, boolean chinese) {
		if (from >= to || text.charAt(from) != '（' && text.charAt(from) != '(') {
			return -1;
		}
		int start = skipBlanks(text, from + 1, to);
		int p = chinese ? chineseDigits(text, start, to) : digits(text, start, to);
		if (p == start || p - start > 3) {
			return -1;
		}
		p = skipBlanks(text, p, to);
		return p < to && (text.charAt(p) == '）' || text.charAt(p) == ')') ? p + 1 : -1;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}
}
