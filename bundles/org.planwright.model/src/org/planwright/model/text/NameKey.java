package org.planwright.model.text;

import java.util.Locale;

/**
 * A name in the form in which names are compared: without blanks, width, letter case and the variants of quotation marks, dashes and middle dots that mean the
 * same. Not for display.
 *
 * @param key the normalised text
 */
public record NameKey(String key) implements Comparable<NameKey> {

	private static final String QUOTES = "“”„‟‘’「」『』\"'";
	private static final String DASHES = "—–―─‐‑‒−";
	private static final String DOTS = "·・•‧∙";
	private static final String WAVES = "〜∼";

	/** The key of a name; two names mean the same when their keys are equal. */
	public static NameKey of(String name) {
		String text = Widths.withoutBlanks(Widths.compatible(name)).toLowerCase(Locale.ROOT);
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			out.append(plainSign(text.charAt(i)));
		}
		return new NameKey(out.toString());
	}

	/** Whether nothing is left of the name. */
	public boolean isEmpty() {
		return key.isEmpty();
	}

	@Override
	public int compareTo(NameKey other) {
		return key.compareTo(other.key);
	}

	@Override
	public String toString() {
		return key;
	}

	private static char plainSign(char c) {
		if (QUOTES.indexOf(c) >= 0) {
			return '"';
		}
		if (DASHES.indexOf(c) >= 0) {
			return '-';
		}
		if (DOTS.indexOf(c) >= 0) {
			return '·';
		}
		return WAVES.indexOf(c) >= 0 ? '~' : c;
	}
}
