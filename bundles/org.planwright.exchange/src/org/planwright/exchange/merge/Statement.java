package org.planwright.exchange.merge;

import java.util.List;

/**
 * What a table says of one field, in the plan's terms.
 *
 * @param source    who says it
 * @param place     where
 * @param text      as the plan would write it
 * @param conflict  what there is against taking it
 * @param arguments as {@link Conflict} says
 * @param converted the table's own text when it was converted; empty otherwise
 */
record Statement(String source, String place, String text, Conflict conflict, List<String> arguments, String converted) {

	Statement with(Conflict other, String... its) {
		return new Statement(source, place, text, other, List.of(its), converted);
	}
}
