package org.planwright.exchange.export.word;

/** Values that the schema of Word writes in several ways. */
final class WordValues {

	private static final int MIDDLE = 20;

	private WordValues() {
	}

	/** Whether a switch is on; one that is not there is off. */
	static boolean isOn(Object value) {
		return value instanceof Boolean on ? on : value != null && switch (value.toString()) {
			case "1", "true", "on" -> true;
			default -> false;
		};
	}

	/** A length in twentieths of a point; 0 for null and for lengths with a unit that is not known. */
	static int twips(Object value) {
		if (value instanceof Number number) {
			return number.intValue();
		}
		if (value == null) {
			return 0;
		}
		String text = value.toString().strip();
		try {
			if (text.length() > 2 && Character.isLetter(text.charAt(text.length() - 1))) {
				double number = Double.parseDouble(text.substring(0, text.length() - 2));
				return (int) Math.round(number * MIDDLE * switch (text.substring(text.length() - 2)) {
					case "pt" -> 1;
					case "in" -> 72;
					case "cm" -> 72 / 2.54;
					case "mm" -> 72 / 25.4;
					case "pc", "pi" -> 12;
					default -> 0;
				});
			}
			return (int) Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
