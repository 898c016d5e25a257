package org.planwright.exchange.document;

/** What counts as a blank in a draft: also the full-width blank and the invisible ones a word processor leaves. */
public final class Blanks {

	private Blanks() {
	}

	public static boolean isBlank(char c) {
		return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c == '\u200b' || Character.isWhitespace(c);
	}

	/** Without any blank, for comparing. */
	public static String remove(CharSequence text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (!isBlank(text.charAt(i))) {
				out.append(text.charAt(i));
			}
		}
		return out.toString();
	}

	public static boolean isAllBlank(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isBlank(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}
}
