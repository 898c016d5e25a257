package org.planwright.exchange.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.FieldValue;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.SheetColumn;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.SheetTable;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.plan.PlanFactory;
import org.planwright.model.text.TextChange;

/** Tables on their own as a plan: a table of indicators, and a box for the projects of each list. */
public final class SheetPlans {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

	private SheetPlans() {
	}

	/**
	 * The text of a plan that has what entries say.
	 *
	 * @param name    identifier of the plan
	 * @param tables  those that the entries are from; their headings tell the years and name the columns
	 */
	public static String text(String name, List<SheetTable> tables, List<SheetEntry> entries) {
		Optional<SheetTable> indicators = tables.stream().filter(table -> table.kind() == TableKind.INDICATORS).findFirst();
		PlanText head = new PlanText("规划：" + LineWords.value(name) + "\n" + indicators.map(SheetPlans::years).orElse(""));
		return TextChange.apply(head.text(), Insertions.of(PlanFactory.eINSTANCE.createPlan(), head, joined(titled(entries, tables)), indicators.map(SheetPlans::columns).orElse("")));
	}

	/** The header with the years that the columns of base and target name. */
	private static String years(SheetTable table) {
		int base = year(table, Meaning.BASE);
		int end = year(table, Meaning.TARGET);
		return base > 0 && end > base ? "规划期：" + (base + 1) + "—" + end + "年  基期 " + base + "年\n" : "";
	}

	private static int year(SheetTable table, Meaning meaning) {
		Matcher year = YEAR.matcher(table.column(meaning).map(SheetColumn::heading).orElse(""));
		return year.find() ? Integer.parseInt(year.group()) : 0;
	}

	private static String columns(SheetTable table) {
		return "列 " + table.columns().stream().filter(column -> isPrinted(column.meaning().meaning()))
				.map(column -> LineWords.heading(column.heading().substring(column.heading().lastIndexOf('/') + 1))).collect(Collectors.joining("、"));
	}

	/** Columns that a row has; the others become annotations. */
	private static boolean isPrinted(Meaning meaning) {
		return switch (meaning) {
			case CATEGORY, NAME, UNIT, ATTRIBUTE -> true;
			default -> LineWords.CELL_ORDER.contains(meaning);
		};
	}

	private static List<SheetEntry> titled(List<SheetEntry> entries, List<SheetTable> tables) {
		return entries.stream().map(entry -> !entry.title().isEmpty() ? entry : tables.stream().filter(table -> table.title().isEmpty() && table.isOfSheet(entry)).findFirst()
				.map(table -> entry.titled(table.label())).orElse(entry)).toList();
	}

	/** Rows of several sheets on the same thing are one. */
	private static List<SheetEntry> joined(List<SheetEntry> entries) {
		return entries.stream().collect(Collectors.toMap(SheetPlans::key, entry -> entry, SheetPlans::with, LinkedHashMap::new)).values().stream().toList();
	}

	private static String key(SheetEntry entry) {
		return entry.kind() + "/" + entry.text(Meaning.BOX).orElse("") + "/" + entry.name();
	}

	private static SheetEntry with(SheetEntry first, SheetEntry next) {
		Map<ColumnMeaning, FieldValue> fields = new LinkedHashMap<>(first.fields());
		next.fields().forEach(fields::putIfAbsent);
		return first.with(fields);
	}
}
