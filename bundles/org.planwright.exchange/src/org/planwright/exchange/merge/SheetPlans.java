package org.planwright.exchange.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.FieldValue;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.model.plan.PlanFactory;

/** Tables on their own as a plan: a table of indicators, and a box for the projects of each list. */
public final class SheetPlans {

	private SheetPlans() {
	}

	/**
	 * The text of a plan that has what entries say.
	 *
	 * @param name identifier of the plan
	 */
	public static String text(String name, List<SheetEntry> entries) {
		PlanText head = new PlanText("规划：" + LineWords.value(name) + "\n");
		return TextChange.apply(head.text(), Insertions.of(PlanFactory.eINSTANCE.createPlan(), head, joined(entries)));
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
