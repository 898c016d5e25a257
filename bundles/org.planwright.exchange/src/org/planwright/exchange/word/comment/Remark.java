package org.planwright.exchange.word.comment;

import java.util.List;

/**
 * What a comment says, and where. Places are lines and columns of {@link org.planwright.exchange.word.WordText}, both 1-based; a line is a paragraph.
 *
 * @param endLine   line of the last character
 * @param endColumn behind the last character; the place may be empty, the comment then stands at the character there, or else at the paragraph
 * @param heading   first line of the comment, set in bold
 * @param lines     its other lines
 */
public record Remark(int line, int column, int endLine, int endColumn, String heading, List<String> lines) {

	public Remark {
		lines = List.copyOf(lines);
	}
}
