package org.planwright.ide.tables;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.tables.TableLine.Totals;
import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;

/**
 * A table filtered, sorted and grouped. Immutable.
 *
 * @param lines  in the order in which they are shown
 * @param rows   those that the filter lets through, each once
 * @param totals what the columns of {@code rows} come to
 * @param places the index of the first line of each element that is shown
 */
public record Arrangement(List<TableLine> lines, List<TableRow> rows, Map<ColumnMeaning, Totals> totals, Map<RowId, Integer> places) {

	/**
	 * How a table is to be shown.
	 *
	 * @param filter     what rows must contain, words apart by blanks; empty for all
	 * @param sort       the column by which rows are sorted; null for the order of the plan
	 * @param descending whether the largest comes first
	 * @param group      the column by whose texts rows are grouped; null for no groups
	 * @param closed     keys of the groups whose rows are not shown
	 */
	public record Order(String filter, ColumnMeaning sort, boolean descending, ColumnMeaning group, Set<String> closed) {

		/** All rows as the plan has them. */
		public static final Order NONE = new Order("", null, false, null, Set.of());

		public Order {
			closed = Set.copyOf(closed);
		}
	}

	private static final LocalTexts TEXTS = new LocalTexts(Arrangement.class);
	private static final List<ColumnMeaning> SUMMED = List.of(Fields.of(Meaning.INVESTMENT), Fields.of(Meaning.QUANTITY));

	public Arrangement {
		lines = List.copyOf(lines);
		rows = List.copyOf(rows);
		totals = Map.copyOf(totals);
		places = Map.copyOf(places);
	}

	private Arrangement(List<TableLine> lines, List<TableRow> rows, Map<ColumnMeaning, Totals> totals) {
		this(lines, rows, totals, places(lines));
	}

	private static Map<RowId, Integer> places(List<TableLine> lines) {
		Map<RowId, Integer> places = new HashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i) instanceof TableLine.Element element) {
				places.putIfAbsent(element.row().id(), i);
			}
		}
		return places;
	}

	/** Arranges a table. */
	public static Arrangement of(TableData table, Order order) {
		List<TableRow> rows = sorted(RowFilter.of(order.filter()).rows(table.rows()), order);
		Map<ColumnMeaning, Totals> totals = totals(rows);
		if (order.group() == null) {
			return new Arrangement(rows.stream().<TableLine>map(TableLine.Element::new).toList(), rows, totals);
		}
		List<TableLine> lines = new ArrayList<>();
		groups(rows, order.group(), table.several()).forEach((key, group) -> {
			boolean open = !order.closed().contains(key);
			List<TableRow> alone = group.rows.stream().filter(row -> names(row, order.group()).size() < 2).toList();
			lines.add(new TableLine.Group(key, group.title, group.rows.size(), group.rows.size() - alone.size(), totals(alone), open));
			if (open) {
				group.rows.forEach(row -> lines.add(new TableLine.Element(row)));
			}
		});
		return new Arrangement(lines, rows, totals);
	}

	/** The index of the line of an element; -1 when it is not shown. */
	public int indexOf(RowId id) {
		return places.getOrDefault(id, -1);
	}

	private static List<TableRow> sorted(List<TableRow> rows, Order order) {
		if (order.sort() == null) {
			return rows;
		}
		Collator collator = Collator.getInstance(Locale.CHINA);
		Map<TableRow, CollationKey> keys = new HashMap<>();
		rows.forEach(row -> keys.put(row, collator.getCollationKey(row.cell(order.sort()).shown())));
		Comparator<TableRow> numbers = Comparator.comparing(row -> row.cell(order.sort()).sort(), Comparator.nullsLast(direction(order)));
		Comparator<TableRow> empty = Comparator.comparing(row -> row.cell(order.sort()).shown().isEmpty());
		Comparator<TableRow> texts = Comparator.comparing(keys::get, direction(order));
		return rows.stream().sorted(empty.thenComparing(numbers).thenComparing(texts)).toList();
	}

	private static <T extends Comparable<? super T>> Comparator<T> direction(Order order) {
		return order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
	}

	private static final class Group {
		private final String title;
		private final List<TableRow> rows = new ArrayList<>();

		Group(String title) {
			this.title = title;
		}
	}

	/** Groups in the order in which they come, those of lists by their names; what says nothing comes last. */
	private static Map<String, Group> groups(List<TableRow> rows, ColumnMeaning field, boolean several) {
		Map<String, Group> groups = new LinkedHashMap<>();
		List<TableRow> without = new ArrayList<>();
		for (TableRow row : rows) {
			List<String> names = names(row, field);
			if (names.isEmpty()) {
				without.add(row);
			}
			for (String name : names) {
				boolean own = several && field.meaning() == Meaning.BOX;
				String title = own ? row.cell(Fields.PLAN).shown() + " " + name : name;
				groups.computeIfAbsent(title, key -> new Group(title)).rows.add(row);
			}
		}
		Map<String, Group> ordered = field.meaning().isList() ? byName(groups) : groups;
		if (!without.isEmpty()) {
			Group last = new Group(TEXTS.get("group.without"));
			last.rows.addAll(without);
			ordered.put("", last);
		}
		return ordered;
	}

	private static Map<String, Group> byName(Map<String, Group> groups) {
		Map<String, Group> ordered = new LinkedHashMap<>();
		groups.entrySet().stream().sorted(Map.Entry.comparingByKey(Collator.getInstance(Locale.CHINA)::compare)).forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
		return ordered;
	}

	private static List<String> names(TableRow row, ColumnMeaning field) {
		String text = row.cell(field).shown();
		if (text.isEmpty()) {
			return List.of();
		}
		return field.meaning().isList() ? Arrays.stream(text.split("、")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList() : List.of(text);
	}

	private static Map<ColumnMeaning, Totals> totals(List<TableRow> rows) {
		Map<ColumnMeaning, Totals> totals = new HashMap<>();
		for (ColumnMeaning field : SUMMED) {
			List<Amount> amounts = new ArrayList<>();
			int without = 0;
			for (TableRow row : rows) {
				List<Amount> own = row.cell(field).amounts().stream().filter(amount -> isSummed(amount, field)).toList();
				amounts.addAll(own);
				without += own.isEmpty() ? 1 : 0;
			}
			if (!amounts.isEmpty()) {
				totals.put(field, new Totals(Sum.of(amounts), without));
			}
		}
		return totals;
	}

	/** Money, and lengths, areas and the like: twelve bridges and three schools come to nothing. */
	private static boolean isSummed(Amount amount, ColumnMeaning field) {
		Dimension dimension = amount.unit().map(UnitOfMeasure::dimension).orElse(null);
		if (dimension == null || amount.bounds().isUnbounded()) {
			return false;
		}
		return field.meaning() == Meaning.INVESTMENT ? dimension.equals(Dimension.CURRENCY)
				: !dimension.isCount() && !dimension.isQuotient() && !dimension.isPercentageLike() && !dimension.equals(Dimension.PERCENTAGE_POINT)
						&& !dimension.equals(Dimension.CURRENCY) && !dimension.equals(Dimension.CALENDAR);
	}
}
