package org.planwright.dsl.line;

/** Which numbers a line is known by. */
public final class LineNumberKinds {

	private LineNumberKinds() {
	}

	/** Whether a text is the number of a heading and nothing else. */
	public static boolean isHeading(String number) {
		int to = number.length();
		return LineNumbers.chapter(number, 0, to) == to || LineNumbers.heading(number, 0, to) == to;
	}

	/** Whether a text is the number of a group in a box and nothing else. */
	public static boolean isGroup(String number) {
		return LineNumbers.chinese(number, 0, number.length()) == number.length();
	}

	/** Whether a text is the number of a project in a box and nothing else. */
	public static boolean isItem(String number) {
		int to = number.length();
		return LineNumbers.item(number, 0, to) == to || LineNumbers.zeroPadded(number + ' ', 0, to + 1) == to;
	}
}
