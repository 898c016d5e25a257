package org.planwright.ui.places;

import java.nio.file.Path;

/**
 * A stretch of a plan's text. Lines and columns count from 0, columns in UTF-16 units.
 *
 * @param file      the plan
 * @param line      line of the first character
 * @param column    column of the first character
 * @param endLine   line of the character behind the last
 * @param endColumn column of the character behind the last
 */
public record PlanPlace(Path file, int line, int column, int endLine, int endColumn) {
}
