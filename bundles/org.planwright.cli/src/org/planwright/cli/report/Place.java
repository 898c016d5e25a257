package org.planwright.cli.report;

import java.util.OptionalInt;

/**
 * A stretch of a file as given.
 *
 * @param file      name of the file as it was given, or found below a folder that was given
 * @param line      1-based; in a file of paragraphs, such as a Word document, the number of the paragraph
 * @param column    1-based, in UTF-16 units
 * @param endLine   1-based
 * @param endColumn behind the last character
 * @param paragraph whether the file has paragraphs, which have numbers, and not lines
 * @param page      the page on which the paragraph begins, when that is known
 */
public record Place(String file, int line, int column, int endLine, int endColumn, boolean paragraph, OptionalInt page) {

	/** A place in a file of lines. */
	public Place(String file, int line, int column, int endLine, int endColumn) {
		this(file, line, column, endLine, endColumn, false, OptionalInt.empty());
	}
}
