package org.planwright.exchange.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.merge.FieldComparison;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.EntryReader;
import org.planwright.exchange.sheet.FieldValue;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.SheetColumn;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.SheetFile;
import org.planwright.exchange.sheet.SheetGrid;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.exchange.sheet.SheetRow;
import org.planwright.exchange.sheet.SheetTable;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;

/**
 * A form that came back.
 *
 * @param plan        name of the plan that it was made for
 * @param department  whose it is
 * @param fingerprint of what the plan said then
 * @param changes     what the department has changed or added, and only that
 * @param damage      what of the form is gone or was moved; empty for a whole one
 * @param remarks     what there is to know of the reading
 */
record FilledForm(String plan, String department, String fingerprint, List<SheetEntry> changes, List<String> damage, List<SheetRemark> remarks) {

	private static final int FIRST_RECORD = 4;

	/** The form in a file; empty when the file is no form. */
	static Optional<FilledForm> read(SheetFile file) {
		Optional<SheetGrid> records = file.grid(FormRecords.SHEET);
		if (records.isEmpty() || !line(records.get(), 1, 0).equals(FormRecords.FORMAT)) {
			return Optional.empty();
		}
		return Optional.of(new Reading(file, records.get()).form());
	}

	private static String line(SheetGrid grid, int number, int column) {
		return grid.rows().stream().filter(row -> row.number() == number).findFirst().map(row -> row.text(column)).orElse("");
	}

	/** Puts the records and the tables of a form together. */
	private static final class Reading {

		private final SheetFile file;
		private final SheetGrid records;
		private final Map<String, List<SheetColumn>> columns = new LinkedHashMap<>();
		private final Map<String, TableKind> kinds = new HashMap<>();
		/** By sheet and name of the element. */
		private final Map<String, Map<NameKey, List<String>>> ids = new HashMap<>();
		private final Map<String, Map<ColumnMeaning, String>> originals = new HashMap<>();
		private final Map<String, String> rows = new HashMap<>();
		private final List<String> damage = new ArrayList<>();
		private final List<SheetRemark> remarks = new ArrayList<>();
		private final List<SheetEntry> changes = new ArrayList<>();

		Reading(SheetFile file, SheetGrid records) {
			this.file = file;
			this.records = records;
		}

		FilledForm form() {
			records.rows().stream().filter(row -> row.number() > FIRST_RECORD).forEach(this::record);
			columns.forEach(this::table);
			return new FilledForm(line(records, 2, 0), line(records, 3, 0), line(records, FIRST_RECORD, 0), List.copyOf(changes), List.copyOf(damage), List.copyOf(remarks));
		}

		private void record(SheetRow row) {
			switch (row.text(0)) {
				case FormRecords.COLUMN -> {
					kinds.put(row.text(1), TableKind.valueOf(row.text(2)));
					ColumnMeaning meaning = ColumnMeaning.of(row.text(5)).orElse(ColumnMeaning.of(Meaning.IGNORED));
					columns.computeIfAbsent(row.text(1), each -> new ArrayList<>()).add(new SheetColumn(Integer.parseInt(row.text(3)), row.text(4), meaning, 1));
				}
				case FormRecords.ROW -> {
					ids.computeIfAbsent(row.text(1), each -> new HashMap<>()).computeIfAbsent(NameKey.of(row.text(4)), each -> new ArrayList<>()).add(row.text(3));
					rows.put(row.text(1) + "!" + row.text(2), row.text(3));
				}
				case FormRecords.VALUE -> ColumnMeaning.of(row.text(2))
						.ifPresent(meaning -> originals.computeIfAbsent(row.text(1), each -> new HashMap<>()).put(meaning, row.text(3)));
				default -> {
					// of a later version
				}
			}
		}

		private void table(String sheet, List<SheetColumn> expected) {
			Optional<SheetGrid> grid = file.grid(sheet);
			if (grid.isEmpty()) {
				damage.add(sheet);
				return;
			}
			Optional<SheetRow> heading = grid.get().rows().stream().filter(row -> expected.stream()
					.allMatch(column -> Widths.withoutBlanks(row.text(column.index())).equals(Widths.withoutBlanks(column.heading())))).findFirst();
			if (heading.isEmpty()) {
				damage.add(sheet + "!" + expected.get(expected.size() - 1).heading());
				return;
			}
			List<SheetRow> below = grid.get().rows().stream().filter(row -> row.number() > heading.get().number() && row.cells().size() > 1).toList();
			SheetTable table = new SheetTable(file.name(), sheet, kinds.get(sheet), "", "", heading.get().number(), expected, below);
			EntryReader.Entries read = EntryReader.read(table);
			remarks.addAll(read.remarks().stream().filter(remark -> remark.kind() != SheetRemark.Kind.NO_NAME || remark.arguments().get(0).contains(" ")).toList());
			Map<NameKey, List<String>> left = new HashMap<>();
			ids.getOrDefault(sheet, Map.of()).forEach((name, all) -> left.put(name, new ArrayList<>(all)));
			read.entries().forEach(entry -> entry(entry, left));
			left.forEach((name, missing) -> missing.forEach(id -> damage.add(sheet + "!" + name)));
		}

		/** The element of a row is told by its place and name, or when rows were moved by the name alone. */
		private void entry(SheetEntry entry, Map<NameKey, List<String>> left) {
			List<String> candidates = left.computeIfAbsent(NameKey.of(entry.name()), each -> new ArrayList<>());
			String here = rows.getOrDefault(entry.place(), "");
			String id = candidates.contains(here) ? here : candidates.isEmpty() ? "" : candidates.get(0);
			candidates.remove(id);
			Map<ColumnMeaning, String> before = originals.getOrDefault(id, Map.of());
			Map<ColumnMeaning, FieldValue> changed = new LinkedHashMap<>();
			entry.fields().forEach((field, value) -> {
				boolean identity = field.meaning() == Meaning.UNIT || field.meaning() == Meaning.BOX;
				boolean said = !id.isEmpty() && !identity && !FieldComparison.same(field, before.getOrDefault(field, ""), value.text());
				if (id.isEmpty() || said || identity) {
					changed.put(field, id.isEmpty() ? value : new FieldValue(value.text(), value.place(), identity ? null : before.getOrDefault(field, "")));
				}
			});
			if (id.isEmpty()) {
				changed.putIfAbsent(ColumnMeaning.of(Meaning.LEAD), new FieldValue(line(records, 3, 0), entry.place()));
			}
			boolean any = id.isEmpty() || changed.keySet().stream().anyMatch(field -> field.meaning() != Meaning.UNIT && field.meaning() != Meaning.BOX);
			if (any) {
				changes.add(entry.from(line(records, 3, 0), id).with(changed));
			}
		}
	}
}
