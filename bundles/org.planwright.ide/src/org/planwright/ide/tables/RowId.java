package org.planwright.ide.tables;

import java.nio.file.Path;

/**
 * Tells a row from all others, in one snapshot and in those after it.
 *
 * @param file absolute, of the plan
 * @param key  of the element within the plan: name, what it is in, and a number where that is not enough
 */
public record RowId(Path file, String key) {
}
