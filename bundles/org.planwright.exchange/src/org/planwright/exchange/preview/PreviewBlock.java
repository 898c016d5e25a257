package org.planwright.exchange.preview;

import java.util.List;

/**
 * One block of the document: a paragraph, a heading, a whole box. Its HTML names no lines, so that it stays the same when lines are added above it.
 *
 * @param id       the {@code id} of its element; kept as long as the block, or what takes its place, is there
 * @param template its HTML, with {@link #ID} where the id is
 * @param line     the 1-based line of the plan where it begins
 * @param offsets  for each part, the line that it prints, counted from {@code line}
 */
record PreviewBlock(String id, String template, int line, List<Integer> offsets) {

	/** Stands in templates; no text of a plan has it when it is written. */
	static final char ID = '\u0001';

	String html() {
		return "<div class=\"block\" id=\"" + id + "\">" + template.replace(String.valueOf(ID), id) + "</div>\n";
	}

	boolean looksLike(PreviewBlock other) {
		return template.equals(other.template);
	}

	PreviewBlock withId(String other) {
		return new PreviewBlock(other, template, line, offsets);
	}

	static String partId(String id, int part) {
		return id + "-" + part;
	}
}
