package org.planwright.exchange.text;

import org.planwright.exchange.document.TableBlock;

/**
 * A table found among lines.
 *
 * @param table the table
 * @param end   index of the first line after it
 */
public record FoundTable(TableBlock table, int end) {
}
