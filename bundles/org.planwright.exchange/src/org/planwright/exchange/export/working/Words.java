package org.planwright.exchange.export.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.Messages;

/** The words of one table in one language. */
final class Words {

	private final Locale locale;
	private final String prefix;

	/** @param table the usual name of the table */
	Words(Locale locale, String table) {
		this.locale = locale;
		prefix = "working." + table + ".";
	}

	String get(String key, Object... arguments) {
		return Messages.get(locale, prefix + key, arguments);
	}

	/** Columns by their keys, each with its width in characters behind a colon: {@code unit:4}. */
	List<TableDocument.Column> columns(String... columns) {
		List<TableDocument.Column> all = new ArrayList<>();
		for (String column : columns) {
			int colon = column.indexOf(':');
			all.add(new TableDocument.Column(get("column." + column.substring(0, colon)), Integer.parseInt(column.substring(colon + 1))));
		}
		return all;
	}
}
