package org.planwright.ide.tables;

import org.planwright.exchange.sheet.ColumnMeaning;

/**
 * A column.
 *
 * @param field   what it holds
 * @param heading as a person reads it
 * @param width   in Chinese characters
 * @param numbers whether it holds numbers, which stand at the right
 * @param usual   whether it is shown unless a person hides it; others are shown when asked for
 */
public record TableColumn(ColumnMeaning field, String heading, int width, boolean numbers, boolean usual) {
}
