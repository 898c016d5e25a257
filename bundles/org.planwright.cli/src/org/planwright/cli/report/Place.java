package org.planwright.cli.report;

/**
 * A stretch of a file as given.
 *
 * @param file      name of the file as it was given, or found below a folder that was given
 * @param line      1-based
 * @param column    1-based, in UTF-16 units
 * @param endLine   1-based
 * @param endColumn behind the last character
 */
public record Place(String file, int line, int column, int endLine, int endColumn) {
}
