package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.exchange.merge.MergePreview.Effect;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.EntryReader.Entries;
import org.planwright.exchange.sheet.FieldValue;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;

/** Compares what tables say with a plan. */
public final class PlanMerger {

	private final PlanElements elements;
	private final Locale locale;
	private final List<MergeItem> items = new ArrayList<>();
	private final List<Effect> effects = new ArrayList<>();
	private final List<SheetRemark> remarks;
	private int unchanged;

	private PlanMerger(Plan plan, List<SheetRemark> remarks, Locale locale) {
		this.locale = locale;
		this.remarks = new ArrayList<>(remarks);
		elements = new PlanElements(plan);
	}

	/**
	 * What tables say and a plan does not.
	 *
	 * @param plan   read from text by the language; its node model is needed
	 * @param tables the entries of all tables, of one file or of many
	 * @param locale language of the summaries of new elements
	 */
	public static MergePreview preview(Plan plan, Entries tables, Locale locale) {
		PlanMerger merger = new PlanMerger(plan, tables.remarks(), locale);
		merger.entries(tables.entries());
		return new MergePreview(plan, new PlanText(plan), merger.items, merger.effects, merger.remarks, merger.unchanged);
	}

	private void entries(List<SheetEntry> entries) {
		Map<Object, List<SheetEntry>> byElement = new LinkedHashMap<>();
		Map<Object, FrameLine> targets = new LinkedHashMap<>();
		for (SheetEntry entry : entries) {
			List<FrameLine> found = elements.of(entry);
			if (found.size() > 1) {
				ambiguous(entry, found.size());
				continue;
			}
			Object key = found.isEmpty() ? entry.kind() + "/" + NameKey.of(entry.name()) + "/" + entry.text(Meaning.BOX).orElse("") : found.get(0);
			byElement.computeIfAbsent(key, each -> new ArrayList<>()).add(entry);
			targets.put(key, found.isEmpty() ? null : found.get(0));
		}
		byElement.forEach((key, said) -> {
			if (targets.get(key) == null) {
				added(said);
			} else {
				compared(targets.get(key), said);
			}
		});
	}

	private void ambiguous(SheetEntry entry, int count) {
		item(MergeState.CONFLICT, entry, null, "", summary(entry), entry.source(), entry.place(), Conflict.AMBIGUOUS, List.of(Integer.toString(count)), "",
				new Effect(null, entry, null, null));
	}

	private void compared(FrameLine element, List<SheetEntry> said) {
		Map<ColumnMeaning, String> now = PlanFields.of(element);
		Map<ColumnMeaning, List<Statement>> byField = new LinkedHashMap<>();
		for (SheetEntry entry : said) {
			new Statements(elements, element, entry).all().forEach((field, statement) -> byField.computeIfAbsent(field, each -> new ArrayList<>()).add(statement));
		}
		int before = items.size();
		byField.forEach((field, statements) -> field(element, said.get(0), field, now.getOrDefault(field, ""), statements));
		unchanged += items.size() == before ? said.size() : 0;
	}

	private void field(FrameLine element, SheetEntry first, ColumnMeaning field, String now, List<Statement> statements) {
		List<Statement> different = distinct(field, statements);
		for (Statement statement : different) {
			if (FieldComparison.same(field, now, statement.text())) {
				continue;
			}
			if (field.meaning() == Meaning.QUANTITY && QuantityTexts.value(statement.text()).isEmpty()) {
				remarks.add(SheetRemark.of(SheetRemark.Kind.VALUE_NOT_UNDERSTOOD, statement.source(), statement.place(), field.label(locale), statement.text()));
				continue;
			}
			Optional<Statement> other = different.stream().filter(each -> each != statement).findFirst();
			Statement judged = other.isPresent() && statement.conflict() == Conflict.NONE
					? statement.with(Conflict.SOURCES, other.get().source() + " " + other.get().place(), other.get().text())
					: statement;
			MergeState state = judged.conflict() == Conflict.NONE ? MergeState.CHANGED : MergeState.CONFLICT;
			items.add(new MergeItem(items.size() + 1, state, first.kind(), PlanElements.name(element), PlanElements.place(element), field, now, judged.text(), judged.source(),
					judged.place(), judged.conflict(), judged.arguments(), judged.converted()));
			effects.add(new Effect(element, null, field, new FieldValue(judged.text(), judged.place())));
		}
	}

	private static List<Statement> distinct(ColumnMeaning field, List<Statement> statements) {
		List<Statement> different = new ArrayList<>();
		for (Statement statement : statements) {
			if (different.stream().noneMatch(each -> FieldComparison.same(field, each.text(), statement.text()))) {
				different.add(statement);
			}
		}
		return different;
	}

	/** Several tables may name the same new element: it is new once, with what only later ones say, and where they differ a person decides. */
	private void added(List<SheetEntry> said) {
		Map<ColumnMeaning, FieldValue> fields = new LinkedHashMap<>();
		said.forEach(entry -> entry.fields().forEach(fields::putIfAbsent));
		SheetEntry entry = said.get(0).with(fields);
		Optional<String> similar = elements.similar(entry);
		item(similar.isPresent() ? MergeState.CONFLICT : MergeState.NEW, entry, null, "", summary(entry), entry.source(), entry.place(),
				similar.isPresent() ? Conflict.SIMILAR : Conflict.NONE, similar.map(List::of).orElse(List.of()), "", new Effect(null, entry, null, null));
		for (SheetEntry other : said.subList(1, said.size())) {
			other.fields().forEach((field, value) -> {
				String first = fields.get(field).text();
				if (!FieldComparison.same(field, first, value.text())) {
					item(MergeState.CONFLICT, entry, field, first, value.text(), other.source(), value.place(), Conflict.SOURCES,
							List.of(entry.source() + " " + fields.get(field).place(), first), "", new Effect(null, entry, field, value));
				}
			});
		}
	}

	private void item(MergeState state, SheetEntry entry, ColumnMeaning field, String before, String after, String source, String place, Conflict conflict,
			List<String> arguments, String converted, Effect effect) {
		items.add(new MergeItem(items.size() + 1, state, entry.kind(), entry.name(), entry.group(), field, before, after, source, place, conflict, arguments, converted));
		effects.add(effect);
	}

	private String summary(SheetEntry entry) {
		return entry.fields().entrySet().stream().map(field -> field.getKey().label(locale) + " " + field.getValue().text()).collect(Collectors.joining("；"));
	}
}
