package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.FieldValue;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.TextChange;

/**
 * What tables say and a plan does not. Made by {@link PlanMerger}. Holds on to the plan it was made for, which must not be changed; reading it from several threads
 * is as safe as reading that plan.
 */
public final class MergePreview {

	/** What an item does when it is taken: a field of an element, or of a new entry, or with a null field the new entry. */
	record Effect(FrameLine element, SheetEntry entry, ColumnMeaning field, FieldValue value) {
	}

	private final Plan plan;
	private final PlanText text;
	private final List<MergeItem> items;
	private final List<SheetRemark> remarks;
	private final List<Effect> effects;
	private final int unchanged;

	MergePreview(Plan plan, PlanText text, List<MergeItem> items, List<Effect> effects, List<SheetRemark> remarks, int unchanged) {
		this.plan = plan;
		this.text = text;
		this.items = List.copyOf(items);
		this.effects = effects;
		this.remarks = List.copyOf(remarks);
		this.unchanged = unchanged;
	}

	/** What is new, changed and in conflict, in the order of the tables. */
	public List<MergeItem> items() {
		return items;
	}

	/** What a person must know of how the tables were read. */
	public List<SheetRemark> remarks() {
		return remarks;
	}

	/** How many rows say nothing that the plan does not. */
	public int unchanged() {
		return unchanged;
	}

	/** How many items have a state. */
	public long count(MergeState state) {
		return items.stream().filter(item -> item.state() == state).count();
	}

	/**
	 * The text of the plan with some items taken; every other line keeps its characters.
	 *
	 * @param taken which; of several for one field the last counts
	 */
	public String apply(Predicate<MergeItem> taken) {
		Map<FrameLine, Map<ColumnMeaning, String>> changed = new LinkedHashMap<>();
		Map<SheetEntry, Map<ColumnMeaning, FieldValue>> added = new LinkedHashMap<>();
		for (MergeItem item : items) {
			Effect effect = effects.get(item.number() - 1);
			if (!taken.test(item)) {
				continue;
			}
			if (effect.element() != null) {
				changed.computeIfAbsent(effect.element(), each -> new LinkedHashMap<>()).put(effect.field(), effect.value().text());
			} else if (effect.field() == null) {
				added.put(effect.entry(), new LinkedHashMap<>(effect.entry().fields()));
			} else if (added.containsKey(effect.entry())) {
				added.get(effect.entry()).put(effect.field(), effect.value());
			}
		}
		List<TextChange> changes = new ArrayList<>();
		changed.forEach((element, values) -> changes.addAll(ElementEdits.of(text, element, values)));
		changes.addAll(Insertions.of(plan, text, added.entrySet().stream().map(each -> each.getKey().with(each.getValue())).toList()));
		return TextChange.apply(text.text(), changes);
	}
}
