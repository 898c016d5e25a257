package org.planwright.exchange.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of tables hold.
 *
 * @param signature of the tables that it is for ({@link SheetTable#signature()}); empty when it is for all tables with its headings
 * @param kind      what the rows of the tables are
 * @param columns   for each heading what its column holds; cannot be changed
 */
public record Mapping(String signature, TableKind kind, Map<String, ColumnMeaning> columns) {

	public Mapping {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
	}

	static Mapping of(String signature, TableKind kind, List<SheetColumn> columns) {
		Map<String, ColumnMeaning> meanings = new LinkedHashMap<>();
		columns.forEach(column -> meanings.put(column.heading(), column.meaning()));
		return new Mapping(signature, kind, meanings);
	}

	/** What the column with a heading holds; empty when the mapping does not say. */
	public Optional<ColumnMeaning> of(String heading) {
		return Optional.ofNullable(columns.get(heading));
	}

	/** This mapping with another meaning of a column. */
	public Mapping with(String heading, ColumnMeaning meaning) {
		Map<String, ColumnMeaning> changed = new LinkedHashMap<>(columns);
		changed.put(heading, meaning);
		return new Mapping(signature, kind, changed);
	}

	/** Whether it is for a table. */
	public boolean isFor(SheetTable table) {
		return signature.isEmpty() ? table.columns().stream().anyMatch(column -> columns.containsKey(column.heading())) : signature.equals(table.signature());
	}
}
