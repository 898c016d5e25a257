package org.planwright.exchange.export.html;

import java.io.IOException;

/** Writes tags and escaped text. */
final class Markup {

	private final Appendable out;

	Markup(Appendable out) {
		this.out = out;
	}

	/** Markup as it is. */
	Markup raw(String markup) throws IOException {
		out.append(markup);
		return this;
	}

	/** Text with everything escaped that HTML could take for markup; characters that HTML forbids are left out. */
	Markup text(String text) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\'' -> out.append("&#39;");
				default -> {
					if (c >= ' ' && c != '\u007F' || c == '\t') {
						out.append(c);
					}
				}
			}
		}
		return this;
	}

	/** Attributes, if any, begin with a blank. */
	Markup open(String tag, String attributes) throws IOException {
		return raw("<").raw(tag).raw(attributes).raw(">");
	}

	Markup close(String tag) throws IOException {
		return raw("</").raw(tag).raw(">");
	}

	/** A whole element on a line of its own. */
	void element(String tag, String attributes, String text) throws IOException {
		open(tag, attributes).text(text).close(tag).raw("\n");
	}
}
