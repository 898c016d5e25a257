package org.planwright.exchange.sheet;

import java.util.List;

/**
 * The tables of a file.
 *
 * @param tables  in order
 * @param remarks what a person must know, of the reading of the file and of what was left out of the tables
 */
public record FoundTables(List<SheetTable> tables, List<SheetRemark> remarks) {

	public FoundTables {
		tables = List.copyOf(tables);
		remarks = List.copyOf(remarks);
	}

	/** The same with mappings: the first that is for a table decides what its columns hold. */
	public FoundTables with(List<Mapping> mappings) {
		return new FoundTables(tables.stream()
				.map(table -> mappings.stream().filter(mapping -> mapping.isFor(table)).findFirst().map(table::with).orElse(table)).toList(), remarks);
	}
}
