package org.planwright.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellReference;
import org.planwright.exchange.recognise.EntryNames;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** Reads the rows of a table as entries. */
public final class EntryReader {

	private final SheetTable table;
	private final List<SheetEntry> entries = new ArrayList<>();
	private final List<SheetRemark> remarks = new ArrayList<>();
	private String group = "";
	private String box = "";

	private EntryReader(SheetTable table) {
		this.table = table;
	}

	/**
	 * What was read.
	 *
	 * @param remarks what a person must know of it
	 */
	public record Entries(List<SheetEntry> entries, List<SheetRemark> remarks) {

		public Entries {
			entries = List.copyOf(entries);
			remarks = List.copyOf(remarks);
		}

		/** These and others behind them. */
		public Entries and(Entries others) {
			return new Entries(joined(entries, others.entries), joined(remarks, others.remarks));
		}

		private static <T> List<T> joined(List<T> first, List<T> second) {
			return Stream.concat(first.stream(), second.stream()).toList();
		}
	}

	/** The entries of a table, with the meanings that its columns have. */
	public static Entries read(SheetTable table) {
		EntryReader reader = new EntryReader(table);
		reader.unknownColumns();
		table.rows().forEach(reader::row);
		return new Entries(reader.entries, reader.remarks);
	}

	/** The entries of all tables of a file, and all remarks on it. */
	public static Entries read(FoundTables found) {
		Entries all = new Entries(List.of(), found.remarks());
		for (SheetTable table : found.tables()) {
			all = all.and(read(table));
		}
		return all;
	}

	private void unknownColumns() {
		for (SheetColumn column : table.columns()) {
			boolean leftOut = column.isUnknown() || column.isFulfilment();
			if (leftOut && table.rows().stream().anyMatch(row -> !row.text(column.index()).isEmpty())) {
				remark(column.isUnknown() ? SheetRemark.Kind.COLUMN_UNKNOWN : SheetRemark.Kind.COLUMN_OF_FULFILMENT, CellReference.convertNumToColString(column.index()), column.heading());
			}
		}
	}

	private void remark(SheetRemark.Kind kind, String place, String... arguments) {
		remarks.add(SheetRemark.of(kind, table.file(), table.place(place), arguments));
	}

	private void row(SheetRow row) {
		String name = text(row, Meaning.NAME);
		String category = text(row, Meaning.CATEGORY);
		if (row.cells().size() == 1 && (name.isEmpty() || table.column(Meaning.CATEGORY).isEmpty() && !Character.isDigit(name.charAt(0)))) {
			group = withoutNumber(oneLine(row.cells().get(0).text()));
			return;
		}
		String inBox = text(row, Meaning.BOX);
		if (!inBox.equals(box)) {
			box = inBox;
			group = "";
		}
		group = category.isEmpty() ? group : withoutNumber(category);
		if (name.isEmpty()) {
			remark(SheetRemark.Kind.NO_NAME, Integer.toString(row.number()), String.join(" ", row.cells().stream().map(SheetCell::text).map(EntryReader::oneLine).toList()));
			return;
		}
		entry(row, withoutNumber(name));
	}

	private String text(SheetRow row, Meaning meaning) {
		return table.column(meaning).map(column -> oneLine(row.text(column.index()))).orElse("");
	}

	private static String withoutNumber(String text) {
		return Widths.trim(text.substring(EntryNames.numberLength(text)));
	}

	private void entry(SheetRow row, String nameWithUnit) {
		int unitStart = table.kind() == TableKind.INDICATORS ? EntryNames.unitStart(nameWithUnit) : nameWithUnit.length();
		Map<ColumnMeaning, FieldValue> fields = new LinkedHashMap<>();
		String place = table.place(Integer.toString(row.number()));
		String stated = text(row, Meaning.UNIT);
		String unit = !stated.isEmpty() ? stated : unitStart < nameWithUnit.length() ? inParentheses(nameWithUnit.substring(unitStart)) : table.unit();
		unit = unit.isEmpty() && table.kind() == TableKind.INDICATORS && allPercent(row) ? "%" : unit;
		if (table.kind() == TableKind.INDICATORS && !isNothing(unit)) {
			fields.put(ColumnMeaning.of(Meaning.UNIT), new FieldValue(unit, place));
		}
		for (SheetColumn column : table.columns()) {
			String text = oneLine(row.text(column.index()));
			if (!text.isEmpty() && isField(column.meaning().meaning())) {
				field(column, text, unit).ifPresent(value -> fields.put(column.meaning(),
						new FieldValue(value, table.place(CellReference.convertNumToColString(column.index()) + row.number()))));
			}
		}
		years(row, place).ifPresent(period -> fields.putIfAbsent(ColumnMeaning.of(Meaning.PERIOD), period));
		entries.add(new SheetEntry(table.file(), place, table.title(), table.kind(), Widths.trim(nameWithUnit.substring(0, unitStart)), group, "", fields));
	}

	private static boolean isField(Meaning meaning) {
		return switch (meaning) {
			case IGNORED, NUMBER, NAME, CATEGORY, UNIT, START, END, DERIVED -> false;
			default -> true;
		};
	}

	private static String inParentheses(String text) {
		String inside = Widths.trim(text);
		return Widths.trim(inside.substring(1, inside.length() - 1));
	}

	private boolean allPercent(SheetRow row) {
		List<CellValue> values = table.columns().stream().filter(column -> column.meaning().meaning().isValue())
				.map(column -> CellValue.parse(row.text(column.index()))).filter(value -> value.number().isPresent()).toList();
		return !values.isEmpty() && values.stream().allMatch(value -> value.unit().filter("%"::equals).isPresent());
	}

	private Optional<FieldValue> years(SheetRow row, String place) {
		String start = text(row, Meaning.START);
		String end = text(row, Meaning.END);
		return start.isEmpty() && end.isEmpty() ? Optional.empty()
				: Optional.of(new FieldValue(FieldTexts.period(start.isEmpty() ? end : end.isEmpty() ? start : year(start) + "—" + year(end)), place));
	}

	private static String year(String text) {
		return text.length() >= 4 && text.substring(0, 4).chars().allMatch(Character::isDigit) ? text.substring(0, 4) : text;
	}

	private Optional<String> field(SheetColumn column, String text, String unit) {
		Meaning meaning = column.meaning().meaning();
		if (meaning.isValue()) {
			return Optional.of(FieldTexts.value(text, unit));
		}
		if (isNothing(text)) {
			return Optional.empty();
		}
		if (meaning.isMoney() && !(meaning == Meaning.SOURCE && column.meaning().detail().isEmpty())) {
			return Optional.of(FieldTexts.money(text, moneyUnit(column.heading())));
		}
		return Optional.of(switch (meaning) {
			case LEAD, SUPPORT, PLACE, OWNER, SUPPORTS -> FieldTexts.list(text);
			case PERIOD, DEADLINE -> FieldTexts.period(text);
			case ATTRIBUTE -> text.equals("约束") || text.equals("预期") ? text + "性" : Widths.withoutBlanks(text);
			default -> text;
		});
	}

	/** The unit that the heading names, else the one for the whole table. */
	private String moneyUnit(String heading) {
		String last = heading.substring(heading.lastIndexOf('/') + 1);
		for (String part : List.of(last, heading)) {
			int open = Math.max(part.lastIndexOf('（'), part.lastIndexOf('('));
			int close = Math.max(part.lastIndexOf('）'), part.lastIndexOf(')'));
			if (open >= 0 && close > open && Units.find(part.substring(open + 1, close)).isPresent()) {
				return part.substring(open + 1, close);
			}
		}
		return Units.find(table.unit()).isPresent() ? table.unit() : "";
	}

	private static boolean isNothing(String text) {
		return text.isEmpty() || text.equals("无") || CellValue.parse(text).isBlank();
	}

	private static String oneLine(String text) {
		return text.indexOf('\n') < 0 ? text : text.replaceAll("(?<=[\\p{ASCII}&&[^\\s]])\\s*\n\\s*(?=[\\p{ASCII}&&[^\\s]])", " ").replaceAll("\\s*\n\\s*", "");
	}
}
