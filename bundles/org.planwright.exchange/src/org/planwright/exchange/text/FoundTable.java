package org.planwright.exchange.text;

import org.planwright.exchange.document.TableBlock;

/**
 * @param table the table
 * @param end   index of the first line after it
 */
record FoundTable(TableBlock table, int end) {
}
