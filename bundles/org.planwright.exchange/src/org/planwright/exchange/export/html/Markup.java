package org.planwright.exchange.export.html;

import java.io.IOException;

/** Writes tags and escaped text. For use by one thread. */
public final class Markup {

	private final Appendable out;
	private final char blank;

	public Markup(Appendable out) {
		this(out, ' ');
	}

	/**
	 * Markup for a renderer that does what is not wanted with blanks.
	 *
	 * @param blank written for each blank of texts
	 */
	public Markup(Appendable out, char blank) {
		this.out = out;
		this.blank = blank;
	}

	/** Markup as it is. */
	public Markup raw(String markup) throws IOException {
		out.append(markup);
		return this;
	}

	/** Text with everything escaped that HTML could take for markup; characters that HTML or XML forbids are left out. */
	public Markup text(String text) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case ' ' -> out.append(blank);
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\'' -> out.append("&#39;");
				default -> {
					if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
						out.append(c).append(text.charAt(++i));
					} else if (isAllowed(c)) {
						out.append(c);
					}
				}
			}
		}
		return this;
	}

	private static boolean isAllowed(char c) {
		return c == '\t' || c >= ' ' && c < '\u007F' || c > '\u009F' && !Character.isSurrogate(c) && c < '\uFFFE';
	}

	/** Attributes, if any, begin with a blank. */
	public Markup open(String tag, String attributes) throws IOException {
		return raw("<").raw(tag).raw(attributes).raw(">");
	}

	public Markup close(String tag) throws IOException {
		return raw("</").raw(tag).raw(">");
	}

	/** A whole element on a line of its own. */
	public void element(String tag, String attributes, String text) throws IOException {
		open(tag, attributes).text(text).close(tag).raw("\n");
	}
}
