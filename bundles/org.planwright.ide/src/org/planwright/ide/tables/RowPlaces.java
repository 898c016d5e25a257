package org.planwright.ide.tables;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of a table by where they stand in their plans. Immutable. */
public final class RowPlaces {

	/** The rows of each file by where they begin. */
	private final Map<Path, NavigableMap<Integer, TableRow>> rows = new HashMap<>();

	private RowPlaces() {
	}

	/** The places of some rows; those without one are left out. */
	static RowPlaces of(List<TableRow> rows) {
		RowPlaces places = new RowPlaces();
		for (TableRow row : rows) {
			if (row.place() != null) {
				places.rows.computeIfAbsent(row.id().file(), file -> new TreeMap<>()).put(row.place().start(), row);
			}
		}
		return places;
	}

	/** The row that an offset of a plan is in, or right behind; empty when it is in none. */
	public Optional<TableRow> at(Path file, int offset) {
		NavigableMap<Integer, TableRow> ofFile = rows.get(file);
		Map.Entry<Integer, TableRow> last = ofFile == null ? null : ofFile.floorEntry(offset);
		return Optional.ofNullable(last).map(Map.Entry::getValue).filter(row -> row.place().touches(offset));
	}
}
