package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.DirectionDetail;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesDetail;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.YearsDetail;
import org.planwright.model.text.TextChange;

/** The changes of a plan's text that give its elements other values. What is not changed keeps its characters. */
public final class ElementEdits {

	private final PlanText text;
	private final Line element;
	private final Map<ColumnMeaning, String> values;
	private final DetailEdits details;
	private final List<TextChange> changes = new ArrayList<>();

	private ElementEdits(PlanText text, Line element, Map<ColumnMeaning, String> values) {
		this.text = text;
		this.element = element;
		this.values = values;
		this.details = new DetailEdits(text, element);
	}

	/**
	 * @param element an indicator or project
	 * @param values  what it shall say; fields that are not named stay
	 */
	static List<TextChange> of(PlanText text, Line element, Map<ColumnMeaning, String> values) {
		ElementEdits edits = new ElementEdits(text, element, values);
		edits.collect();
		return edits.changes;
	}

	/**
	 * The changes that give one element other values; of several at one place, in their order.
	 *
	 * @param plan    read from text by the language, with the element in it
	 * @param element any line; what only indicators or projects have is left out for others
	 * @param values  what it shall say, each as the plan would write it; an empty text takes away what it says. Fields that are not named stay
	 * @param cells   the same for cells of an indicator, by their keys ({@code 目标}, {@code 栏4})
	 * @param targets names of what it supports, each as the plan would write it in a reference; null to leave that as it is
	 */
	public static List<TextChange> of(Plan plan, Line element, Map<ColumnMeaning, String> values, Map<String, String> cells, List<String> targets) {
		ElementEdits edits = new ElementEdits(new PlanText(plan), element, values);
		if (element instanceof Indicator indicator) {
			cells.forEach((key, value) -> edits.cell(indicator, key, value.isEmpty() ? "" : LineWords.value(value)));
		}
		if (targets != null) {
			edits.details.set(isList("支撑"), targets.isEmpty() ? "" : "支撑 " + targets.stream().map(LineWords::inList).collect(Collectors.joining("、")));
		}
		edits.collect();
		return edits.changes;
	}

	/** The changes that take away details of an element, and lines that say nothing any more then. */
	public static List<TextChange> without(Plan plan, Line element, Predicate<Detail> which) {
		DetailEdits details = new DetailEdits(new PlanText(plan), element);
		details.set(which, "");
		return details.changes();
	}

	private void collect() {
		if (element instanceof Indicator indicator) {
			row(indicator);
		}
		if (element instanceof Project project) {
			value(Meaning.CONTENT, content -> content(project, content));
		}
		LineWords.DETAIL_ORDER.forEach(meaning -> value(meaning, value -> detail(meaning, value)));
		series(Meaning.ANNUAL, SeriesRole.ANNUAL);
		series(Meaning.ACTUAL, SeriesRole.ACTUAL);
		if (element instanceof Project project) {
			investment(project);
		}
		changes.addAll(details.changes());
	}

	private void value(Meaning meaning, Consumer<String> use) {
		String value = values.get(ColumnMeaning.of(meaning));
		if (value != null) {
			use.accept(value);
		}
	}

	private void detail(Meaning meaning, String value) {
		if (meaning == Meaning.REMARK && element instanceof Indicator indicator && indicator.getCells().stream().anyMatch(cell -> cell.getRole() == CellRole.REMARK)) {
			cell(indicator, "备注", value.isEmpty() ? "" : LineWords.value(value));
		} else if (meaning == Meaning.QUANTITY) {
			details.set(QuantityDetail.class::isInstance, written("规模", QuantityTexts.value(value).orElse(value)));
		} else if (LineWords.LISTS.containsKey(meaning)) {
			String key = LineWords.LISTS.get(meaning);
			details.set(isList(key), written(key, LineWords.names(value)));
		} else {
			String key = LineWords.SINGLE.get(meaning);
			details.set(isSingle(key), written(key, value.isEmpty() ? "" : LineWords.value(value)));
		}
	}

	private static String written(String key, String value) {
		return value.isEmpty() ? "" : key + " " + value;
	}

	private static Predicate<Detail> isSingle(String key) {
		return detail -> detail instanceof TextDetail one && one.getRole().getLiteral().equals(key) || detail instanceof YearsDetail years && years.getRole().getLiteral().equals(key)
				|| detail instanceof DirectionDetail && key.equals("方向");
	}

	private static Predicate<Detail> isList(String key) {
		return detail -> detail instanceof NamesDetail names && names.getRole().getLiteral().equals(key) || detail instanceof SupportsDetail && key.equals("支撑");
	}

	private void row(Indicator indicator) {
		value(Meaning.UNIT, unit -> {
			TextChange change = unit.isEmpty() ? text.without(indicator, PlanPackage.Literals.INDICATOR__UNIT, "单位")
					: text.replace(indicator, PlanPackage.Literals.INDICATOR__UNIT, LineWords.value(unit));
			if (change != null) {
				changes.add(change);
			} else if (!unit.isEmpty()) {
				changes.add(insert(labelEnd(indicator), "  单位 " + LineWords.value(unit)));
			}
		});
		for (Meaning meaning : LineWords.CELL_ORDER) {
			value(meaning, value -> cell(indicator, meaning.cellKey().orElseThrow(), value.isEmpty() ? "" : LineWords.value(value)));
		}
		value(Meaning.ATTRIBUTE, attribute -> attribute(indicator, attribute));
	}

	private static TextChange insert(int offset, String what) {
		return TextChange.at(offset, 0, what);
	}

	private int labelEnd(Indicator indicator) {
		int label = text.end(indicator, PlanPackage.Literals.INDICATOR__LABEL);
		return label >= 0 ? label : text.endOfLine(text.start(indicator));
	}

	private void cell(Indicator indicator, String key, String value) {
		List<String> keys = LineWords.CELL_ORDER.stream().map(meaning -> meaning.cellKey().orElseThrow()).toList();
		int order = keys.contains(key) ? keys.indexOf(key) : keys.size();
		int after = Math.max(labelEnd(indicator), text.end(indicator, PlanPackage.Literals.INDICATOR__UNIT));
		for (Cell cell : indicator.getCells()) {
			if (key.equals(cell.getKey())) {
				changes.add(value.isEmpty() ? text.without(cell) : cell.getValue() == null ? insert(text.end(cell), " " + value)
						: text.replace(cell, PlanPackage.Literals.CELL__VALUE, value));
				return;
			}
			after = keys.indexOf(cell.getKey()) < order ? Math.max(after, text.end(cell)) : after;
		}
		if (!value.isEmpty()) {
			changes.add(insert(after, "  " + key + " " + value));
		}
	}

	private void attribute(Indicator indicator, String attribute) {
		boolean known = IndicatorAttribute.get(attribute) != null;
		String written = attribute.isEmpty() || known ? attribute : "属性 " + LineWords.value(attribute);
		if (indicator.getAttribute() != IndicatorAttribute.UNSPECIFIED) {
			changes.add(written.isEmpty() ? text.without(indicator, PlanPackage.Literals.INDICATOR__ATTRIBUTE, "")
					: text.replace(indicator, PlanPackage.Literals.INDICATOR__ATTRIBUTE, written));
		} else if (indicator.getAttributeText() != null) {
			TextChange gone = text.without(indicator, PlanPackage.Literals.INDICATOR__ATTRIBUTE_TEXT, "属性");
			changes.add(TextChange.at(gone.start(), gone.length(), written.isEmpty() ? "" : "  " + written));
		} else if (!written.isEmpty()) {
			changes.add(insert(text.endOfLine(text.start(indicator)), "  " + written));
		}
	}

	/** Whether what a project says behind its name is a text that can be said otherwise: no references, marks or escaped signs, and one paragraph at most. */
	public static boolean isPlainContent(Project project) {
		return !Statements.isByHand(project);
	}

	private void content(Project project, String content) {
		String sentence = text.text().substring(text.start(project), text.endOfLine(text.start(project)));
		String rest = PlanFields.restOfSentence(project);
		if (rest.isEmpty() && !project.description().isEmpty()) {
			Paragraph paragraph = project.description().getFirst();
			changes.add(content.isEmpty() ? text.withoutLine(paragraph) : text.replace(paragraph, NewLines.prose(content)));
			return;
		}
		int at = rest.isEmpty() ? sentence.length() : sentence.lastIndexOf(rest);
		if (content.isEmpty()) {
			int from = at;
			while (from > 0 && "，：；,:;".indexOf(sentence.charAt(from - 1)) >= 0) {
				from--;
			}
			changes.add(TextChange.at(text.start(project) + from, at + rest.length() - from, ""));
			return;
		}
		int start = text.start(project) + at;
		String before = rest.isEmpty() && !sentence.endsWith("：") && !sentence.endsWith("，") ? "，" : "";
		String end = rest.endsWith("。") && !content.endsWith("。") ? "。" : "";
		changes.add(TextChange.at(start, rest.length(), before + NewLines.prose(content) + end));
	}

	private void series(Meaning meaning, SeriesRole role) {
		Map<String, String> changed = withDetail(meaning);
		if (!changed.isEmpty()) {
			Map<String, String> all = together(stated(meaning), changed);
			details.setOnLine(detail -> detail instanceof SeriesDetail series && series.getRole() == role, written(role.getLiteral(), LineWords.pairs(sorted(all))));
		}
	}

	private Map<String, String> withDetail(Meaning meaning) {
		Map<String, String> found = new LinkedHashMap<>();
		values.forEach((field, value) -> {
			if (field.meaning() == meaning && !field.detail().isEmpty()) {
				found.put(field.detail(), value);
			}
		});
		return found;
	}

	/** What the plan says in the fields with a meaning and a detail. */
	private Map<String, String> stated(Meaning meaning) {
		Map<String, String> stated = new LinkedHashMap<>();
		PlanFields.of(element).forEach((field, value) -> {
			if (field.meaning() == meaning) {
				stated.put(field.detail(), value);
			}
		});
		return stated;
	}

	private static Map<String, String> together(Map<String, String> stated, Map<String, String> changed) {
		stated.putAll(changed);
		stated.values().removeIf(String::isEmpty);
		return stated;
	}

	static Map<String, String> sorted(Map<String, String> years) {
		Map<String, String> sorted = new LinkedHashMap<>();
		years.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	private void investment(Project project) {
		Map<String, String> sources = withDetail(Meaning.SOURCE);
		Map<String, String> years = withDetail(Meaning.INVESTED);
		String amount = values.get(ColumnMeaning.of(Meaning.INVESTMENT));
		if (amount == null && sources.isEmpty() && years.isEmpty()) {
			return;
		}
		String total = amount != null ? amount : PlanFields.of(project).getOrDefault(ColumnMeaning.of(Meaning.INVESTMENT), "");
		Map<String, String> allSources = together(stated(Meaning.SOURCE), sources);
		Map<String, String> allYears = together(stated(Meaning.INVESTED), years);
		boolean nothing = total.isEmpty() && allSources.isEmpty() && allYears.isEmpty();
		details.setOnLine(InvestmentDetail.class::isInstance, nothing ? "" : NewLines.investment(total, allSources, sorted(allYears)));
	}
}
