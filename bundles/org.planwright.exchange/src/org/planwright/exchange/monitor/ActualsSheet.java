package org.planwright.exchange.monitor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;
import org.planwright.exchange.monitor.ReportedEntry.Kind;
import org.planwright.exchange.monitor.ReportedEntry.Place;
import org.planwright.exchange.monitor.ReportedEntry.Value;
import org.planwright.exchange.sheet.EntryReader;
import org.planwright.exchange.sheet.FoundTables;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.SheetColumn;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.SheetFile;
import org.planwright.exchange.sheet.SheetGrid;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.exchange.sheet.SheetRow;
import org.planwright.exchange.sheet.SheetTable;
import org.planwright.exchange.sheet.TableFinder;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.hierarchy.YearlyTargets;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Reads what was reached from the tables of a spreadsheet: a form that was filled in ({@link ActualsForm}), or a table of an office with a heading that is understood. */
final class ActualsSheet {

	private static final List<String> COMPLETED = words("completed");
	private static final List<String> STATE = words("state");

	/** What of the reading can make figures wrong. */
	private static final Set<SheetRemark.Kind> MISREAD = Set.of(SheetRemark.Kind.ERROR_CELL, SheetRemark.Kind.FORMULA_WITHOUT_VALUE, SheetRemark.Kind.HIDDEN_ROWS,
			SheetRemark.Kind.HIDDEN_COLUMNS, SheetRemark.Kind.COLUMN_OF_FULFILMENT);

	private final SheetFile file;
	private final List<ReportedEntry> entries = new ArrayList<>();

	private ActualsSheet(SheetFile file) {
		this.file = file;
	}

	private static List<String> words(String key) {
		try (Reader in = new InputStreamReader(ActualsSheet.class.getResourceAsStream("actuals-words.json"), StandardCharsets.UTF_8)) {
			JsonObject words = JsonParser.parseReader(in).getAsJsonObject();
			return Dictionaries.strings(words.get(key));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * What the tables of a spreadsheet say.
	 *
	 * @param years of the plan
	 * @param words by which headings are known
	 * @throws MonitorException when there is no table of indicators or projects, or the form is one of a newer program
	 */
	static ReportedFile read(SheetFile file, PlanYears years, HeaderWords words) throws MonitorException {
		FoundTables found = TableFinder.find(file, words, years);
		List<SheetTable> tables = found.tables().stream().filter(table -> !table.sheet().equals(ActualsForm.RECORDS)).toList();
		if (tables.isEmpty()) {
			throw new MonitorException("noTable", file.name());
		}
		ActualsSheet sheet = new ActualsSheet(file);
		tables.forEach(sheet::table);
		List<MonitorProblem> problems = found.remarks().stream().filter(remark -> MISREAD.contains(remark.kind())).map(MonitorProblem::of).toList();
		return new ReportedFile(plan(file), 0, null, sheet.entries, problems);
	}

	/** The plan that a form was made for; empty for other tables. */
	private static String plan(SheetFile file) throws MonitorException {
		Optional<SheetGrid> records = file.grid(ActualsForm.RECORDS);
		if (records.isEmpty() || records.get().rows().isEmpty()) {
			return "";
		}
		List<SheetRow> rows = records.get().rows();
		if (!rows.get(0).text(0).equals(ActualsForm.FORMAT)) {
			throw new MonitorException("form", file.name());
		}
		return rows.size() > 1 ? rows.get(1).text(0) : "";
	}

	private void table(SheetTable table) {
		Map<String, SheetRow> rows = new TreeMap<>();
		table.rows().forEach(row -> rows.put(table.place(Integer.toString(row.number())), row));
		for (SheetEntry entry : EntryReader.read(table).entries()) {
			entry(table, entry, rows.get(entry.place()));
		}
	}

	private void entry(SheetTable table, SheetEntry entry, SheetRow row) {
		boolean project = table.kind() == TableKind.PROJECTS;
		List<Value> values = new ArrayList<>();
		if (!project) {
			entry.fields().forEach((field, value) -> {
				Kind kind = field.meaning() == Meaning.ANNUAL ? Kind.PLANNED : field.meaning() == Meaning.ACTUAL ? Kind.ACTUAL : null;
				if (kind != null) {
					values.add(new Value(kind, field.detail(), value.text(), Place.cell(file.name(), value.place())));
				}
			});
		}
		String state = "";
		for (SheetColumn column : table.columns()) {
			String text = Widths.trim(row.text(column.index()).replace("\n", ""));
			if (project && !text.isEmpty() && contains(COMPLETED, column.heading())) {
				values.add(completed(table, column, row, text));
			} else if (project && !text.isEmpty() && contains(STATE, column.heading())) {
				state = text;
			}
		}
		String remark = entry.text(Meaning.REMARK).orElse("");
		if (!values.isEmpty() || !state.isEmpty() || !remark.isEmpty()) {
			entries.add(new ReportedEntry(Place.cell(file.name(), entry.place()), project, entry.name(), entry.text(Meaning.BOX).orElse(""),
					entry.text(Meaning.UNIT).orElse(""), values, state, remark));
		}
	}

	private Value completed(SheetTable table, SheetColumn column, SheetRow row, String text) {
		OptionalInt year = YearlyTargets.year(column.heading());
		String amount = text.matches("[-+]?[\\d,，]+(\\.\\d+)?") ? text + unit(column.heading(), table.unit()) : text;
		boolean total = year.isPresent() && column.heading().contains("累计");
		return new Value(Kind.INVESTED, year.isPresent() ? year.getAsInt() + "年" : "", total ? "[" + amount + "]" : amount,
				Place.cell(file.name(), table.place(CellReference.convertNumToColString(column.index()) + row.number())));
	}

	private static String unit(String heading, String ofTable) {
		int open = Math.max(heading.lastIndexOf('（'), heading.lastIndexOf('('));
		int close = Math.max(heading.lastIndexOf('）'), heading.lastIndexOf(')'));
		String stated = open >= 0 && close > open ? heading.substring(open + 1, close) : "";
		return Units.find(stated).isPresent() ? stated : Units.find(ofTable).isPresent() ? ofTable : "";
	}

	private static boolean contains(List<String> words, String heading) {
		return words.stream().anyMatch(heading::contains);
	}
}
