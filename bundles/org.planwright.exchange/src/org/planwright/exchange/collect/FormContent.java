package org.planwright.exchange.collect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.exchange.collect.Department.Assigned;
import org.planwright.exchange.export.sheet.DetailColumns;
import org.planwright.exchange.export.sheet.ValueHeadings;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/**
 * What a form of a department holds.
 *
 * @param columns for each kind of table the columns to be filled in, in order, with their headings
 * @param values  for each element, by its id, what the plan says in these columns
 */
record FormContent(Department department, Map<TableKind, Map<ColumnMeaning, String>> columns, Map<String, Map<ColumnMeaning, String>> values) {

	private static final List<Meaning> OPTIONAL = List.of(Meaning.EARLIER, Meaning.AVERAGE, Meaning.CUMULATIVE, Meaning.HORIZON);
	private static final List<Meaning> PROJECT = List.of(Meaning.CONTENT, Meaning.QUANTITY, Meaning.PLACE, Meaning.NATURE, Meaning.OWNER, Meaning.PERIOD);

	static FormContent of(Plan plan, Department department) {
		Map<String, Map<ColumnMeaning, String>> stated = new LinkedHashMap<>();
		for (Assigned assigned : department.assigned()) {
			stated.put(assigned.id(), assigned.element() instanceof Indicator indicator ? PlanFields.of(indicator) : PlanFields.of((Project) assigned.element()));
		}
		Map<TableKind, Map<ColumnMeaning, String>> columns = Map.of(TableKind.INDICATORS, indicatorColumns(plan, stated), TableKind.PROJECTS, projectColumns());
		Map<String, Map<ColumnMeaning, String>> values = new LinkedHashMap<>();
		for (Assigned assigned : department.assigned()) {
			Map<ColumnMeaning, String> kept = new LinkedHashMap<>(stated.get(assigned.id()));
			kept.keySet().retainAll(columns.get(kind(assigned)).keySet());
			values.put(assigned.id(), kept);
		}
		return new FormContent(department, columns, values);
	}

	static TableKind kind(Assigned assigned) {
		return assigned.element() instanceof Indicator ? TableKind.INDICATORS : TableKind.PROJECTS;
	}

	private static Map<ColumnMeaning, String> indicatorColumns(Plan plan, Map<String, Map<ColumnMeaning, String>> stated) {
		ValueHeadings headings = new ValueHeadings(plan);
		PlanYears years = PlanYears.of(plan);
		Map<ColumnMeaning, String> columns = new LinkedHashMap<>();
		List<Meaning> values = new ArrayList<>(List.of(Meaning.BASE, Meaning.TARGET));
		for (Meaning meaning : OPTIONAL) {
			if (stated.values().stream().anyMatch(fields -> fields.containsKey(ColumnMeaning.of(meaning)))) {
				values.add(meaning == Meaning.EARLIER ? 0 : values.size(), meaning);
			}
		}
		values.forEach(meaning -> columns.put(ColumnMeaning.of(meaning), headings.of(meaning)));
		for (int year = years.base() + 1; years.isKnown() && year <= years.end(); year++) {
			columns.put(new ColumnMeaning(Meaning.ANNUAL, year + "年"), year + "年度目标");
		}
		columns.put(ColumnMeaning.of(Meaning.REMARK), DetailColumns.heading(Meaning.REMARK));
		return columns;
	}

	private static Map<ColumnMeaning, String> projectColumns() {
		Map<ColumnMeaning, String> columns = new LinkedHashMap<>();
		PROJECT.forEach(meaning -> columns.put(ColumnMeaning.of(meaning), DetailColumns.heading(meaning)));
		columns.put(ColumnMeaning.of(Meaning.INVESTMENT), "总投资（万元）");
		columns.put(ColumnMeaning.of(Meaning.REMARK), DetailColumns.heading(Meaning.REMARK));
		return columns;
	}

	/** Changes when what the plan says in the form's cells does, and only then. */
	String fingerprint() {
		StringBuilder all = new StringBuilder();
		values.forEach((id, fields) -> {
			all.append(id).append('\n');
			fields.entrySet().stream().map(field -> field.getKey().word() + '=' + field.getValue()).sorted().forEach(field -> all.append(field).append('\n'));
		});
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
