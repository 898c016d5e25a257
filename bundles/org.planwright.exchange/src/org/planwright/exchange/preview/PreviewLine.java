package org.planwright.exchange.preview;

import java.util.List;

import org.planwright.exchange.export.printed.Span;

/**
 * A paragraph of the preview.
 *
 * @param kind   what it is, which says how it looks
 * @param level  of a heading, 1 for the highest; 0 otherwise
 * @param framed whether it stands in a box
 * @param spans  its text
 * @param grid   the table that it is, or null
 * @param source the 0-based line of the plan that it prints
 */
public record PreviewLine(Kind kind, int level, boolean framed, List<Span> spans, TableGrid grid, int source) {

	/** What a paragraph is. */
	public enum Kind {
		TITLE, SUBTITLE, HEADING, BODY, CAPTION, GROUP, ITEM, NOTE, TERM, ENTRY, TABLE,
		/** Room between others. */
		SPACE
	}

	/** Stands for a table in the text. */
	public static final String OBJECT = "\ufffc";

	public PreviewLine {
		spans = spans.stream().map(Span::withoutTarget).toList();
	}

	/** Its text, without a line end. */
	public String text() {
		if (grid != null) {
			return OBJECT;
		}
		StringBuilder text = new StringBuilder();
		spans.forEach(span -> text.append(span.text().replace('\n', ' ').replace('\r', ' ')));
		return text.toString();
	}

	/** Whether it looks like another one, wherever in the plan that stands. */
	public boolean looksLike(PreviewLine other) {
		return kind == other.kind && level == other.level && framed == other.framed && spans.equals(other.spans)
				&& (grid == null ? other.grid == null : other.grid != null && grid.looksLike(other.grid));
	}
}
