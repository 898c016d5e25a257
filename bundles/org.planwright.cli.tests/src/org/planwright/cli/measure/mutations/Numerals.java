package org.planwright.cli.measure.mutations;

/** Chinese numerals up to 99. */
final class Numerals {

	private static final String DIGITS = "零一二三四五六七八九";

	private Numerals() {
	}

	static String chinese(int number) {
		String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
		return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
	}

	static int value(String numeral) {
		int value = 0;
		while (++value < 99) {
			if (chinese(value).equals(numeral)) {
				return value;
			}
		}
		throw new NoPlaceException();
	}
}
