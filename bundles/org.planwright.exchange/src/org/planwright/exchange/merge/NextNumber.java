package org.planwright.exchange.merge;

import java.util.OptionalLong;

import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.text.CircledNumbers;

/** The number that follows one: 3. after 2., （三） after （二）, 03 after 02. */
final class NextNumber {

	private NextNumber() {
	}

	/** The number after one as written; empty when there is none or it cannot be counted on. */
	static String after(String number) {
		if (number == null) {
			return "";
		}
		for (int from = 0; from < number.length(); from++) {
			if (CircledNumbers.isCircled(number.charAt(from))) {
				int next = CircledNumbers.valueOf(number.charAt(from)).orElse(CircledNumbers.MAX_CIRCLED) + 1;
				return next > CircledNumbers.MAX_CIRCLED ? "" : number.substring(0, from) + CircledNumbers.format(next) + number.substring(from + 1);
			}
			int digits = digitsEnd(number, from);
			if (digits > from) {
				String next = Integer.toString(Integer.parseInt(number.substring(from, digits)) + 1);
				return number.substring(0, from) + "0".repeat(Math.max(0, digits - from - next.length())) + next + number.substring(digits);
			}
			int chinese = ChineseNumerals.end(number, from);
			OptionalLong value = chinese > from ? ChineseNumerals.parse(number.substring(from, chinese)) : OptionalLong.empty();
			if (value.isPresent()) {
				return number.substring(0, from) + ChineseNumerals.format(value.getAsLong() + 1) + number.substring(chinese);
			}
		}
		return "";
	}

	private static int digitsEnd(String text, int from) {
		int end = from;
		while (end < text.length() && end - from < 8 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}
}
