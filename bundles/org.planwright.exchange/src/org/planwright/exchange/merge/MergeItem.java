package org.planwright.exchange.merge;

import java.util.List;
import java.util.Locale;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.SheetMessages;
import org.planwright.exchange.sheet.TableKind;

/**
 * One thing that a table says and the plan does not.
 *
 * @param number    1-based, unique in its preview
 * @param kind      what it is about
 * @param element   name of the indicator or project
 * @param group     its category or box; empty when there is none
 * @param field     what is changed; null when the element as a whole is new
 * @param before    what the plan says; empty for nothing
 * @param after     what it would say; of a new element all that is said of it
 * @param source    who says it: file or department
 * @param place     where, as 指标表!D7
 * @param conflict  why a person has to decide
 * @param arguments as {@link Conflict} says
 * @param converted the text of the table when it was converted into the plan's unit; empty otherwise
 */
public record MergeItem(int number, MergeState state, TableKind kind, String element, String group, ColumnMeaning field, String before, String after, String source,
		String place, Conflict conflict, List<String> arguments, String converted) {

	public MergeItem {
		arguments = List.copyOf(arguments);
	}

	/** What there is to say besides, in a language; empty for nothing. */
	public String note(Locale locale) {
		String note = conflict == Conflict.NONE ? "" : SheetMessages.get(locale, "conflict." + conflict.name(), arguments.toArray());
		String from = converted.isEmpty() ? "" : SheetMessages.get(locale, "merge.converted", converted);
		return note.isEmpty() ? from : from.isEmpty() ? note : note + " " + from;
	}
}
