package org.planwright.exchange.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one row says: an indicator or a project.
 *
 * @param source who says it: the file, or the department whose form it is
 * @param place  sheet and row, as 指标表!7
 * @param title  of its table; empty when there is none
 * @param kind   what the row is
 * @param name   without number and unit
 * @param group  the category of an indicator or the group of a project; empty when there is none
 * @param id     names the element of the plan that a form was made for; empty in other tables
 * @param fields what it says in columns with a meaning, name, number and category aside; cannot be changed
 */
public record SheetEntry(String source, String place, String title, TableKind kind, String name, String group, String id, Map<ColumnMeaning, FieldValue> fields) {

	public SheetEntry {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

	/** The text of a field; empty when the row says nothing there. */
	public Optional<String> text(Meaning meaning) {
		return Optional.ofNullable(fields.get(ColumnMeaning.of(meaning))).map(FieldValue::text);
	}

	/** The entry as somebody's. */
	public SheetEntry from(String newSource, String newId) {
		return new SheetEntry(newSource, place, title, kind, name, group, newId, fields);
	}

	/** The entry below another title. */
	public SheetEntry titled(String newTitle) {
		return new SheetEntry(source, place, newTitle, kind, name, group, id, fields);
	}

	/** The entry with these fields only. */
	public SheetEntry with(Map<ColumnMeaning, FieldValue> newFields) {
		return new SheetEntry(source, place, title, kind, name, group, id, newFields);
	}
}
