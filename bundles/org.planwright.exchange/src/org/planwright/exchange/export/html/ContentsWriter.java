package org.planwright.exchange.export.html;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.planwright.exchange.export.printed.Outline;

/** Writes the table of contents: nested lists of links. */
public final class ContentsWriter {

	private final Markup html;
	private final Function<Outline.Entry, String> address;

	/**
	 * @param address where a heading is
	 */
	public ContentsWriter(Markup html, Function<Outline.Entry, String> address) {
		this.html = html;
		this.address = address;
	}

	/** The contents with their title; nothing where the plan has no headings. */
	public void write(Outline outline, String title) throws IOException {
		if (outline.entries().isEmpty()) {
			return;
		}
		html.raw("<nav class=\"toc\">\n");
		html.element("p", " class=\"caption\"", title);
		list(outline.entries(), outline.depth());
		html.raw("</nav>\n");
	}

	private void list(List<Outline.Entry> entries, int depth) throws IOException {
		html.raw("<ul>\n");
		for (Outline.Entry entry : entries) {
			html.raw("<li><a href=\"").text(address.apply(entry)).raw("\">").text(entry.text()).raw("</a>");
			if (entry.below().stream().anyMatch(each -> each.level() <= depth)) {
				html.raw("\n");
				list(entry.below().stream().filter(each -> each.level() <= depth).toList(), depth);
			}
			html.raw("</li>\n");
		}
		html.raw("</ul>\n");
	}
}
