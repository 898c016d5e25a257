package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.DirectionDetail;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesDetail;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.YearsDetail;

/** The changes of a plan's text that give an element other values. What is not changed keeps its characters. */
final class ElementEdits {

	private final PlanText text;
	private final Line element;
	private final Map<ColumnMeaning, String> values;
	private final List<TextChange> changes = new ArrayList<>();
	/** New details for the last annotation, and those that get an annotation of their own. */
	private final List<String> added = new ArrayList<>();
	private final List<String> addedLines = new ArrayList<>();

	private ElementEdits(PlanText text, Line element, Map<ColumnMeaning, String> values) {
		this.text = text;
		this.element = element;
		this.values = values;
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

	private void collect() {
		if (element instanceof Indicator indicator) {
			row(indicator);
		}
		value(Meaning.CONTENT, this::content);
		LineWords.DETAIL_ORDER.forEach(meaning -> value(meaning, value -> detail(meaning, value)));
		series(Meaning.ANNUAL, SeriesRole.ANNUAL);
		series(Meaning.ACTUAL, SeriesRole.ACTUAL);
		investment();
		add();
	}

	private void value(Meaning meaning, Consumer<String> use) {
		String value = values.get(ColumnMeaning.of(meaning));
		if (value != null) {
			use.accept(value);
		}
	}

	private void detail(Meaning meaning, String value) {
		if (meaning == Meaning.QUANTITY) {
			detail(QuantityDetail.class::isInstance, "规模 " + QuantityTexts.value(value).orElse(value));
		} else if (LineWords.LISTS.containsKey(meaning)) {
			String key = LineWords.LISTS.get(meaning);
			detail(isList(key), key + " " + LineWords.names(value));
		} else {
			String key = LineWords.SINGLE.get(meaning);
			detail(isSingle(key), key + " " + LineWords.value(value));
		}
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
			TextChange change = text.replace(indicator, PlanPackage.Literals.INDICATOR__UNIT, LineWords.value(unit));
			changes.add(change != null ? change : insert(labelEnd(indicator), "  单位 " + LineWords.value(unit)));
		});
		for (Meaning meaning : LineWords.CELL_ORDER) {
			value(meaning, value -> cell(indicator, meaning, LineWords.value(value)));
		}
		value(Meaning.ATTRIBUTE, attribute -> attribute(indicator, attribute));
	}

	private static TextChange insert(int offset, String what) {
		return new TextChange(offset, 0, what);
	}

	private int labelEnd(Indicator indicator) {
		int label = text.end(indicator, PlanPackage.Literals.INDICATOR__LABEL);
		return label >= 0 ? label : text.endOfLine(text.start(indicator));
	}

	private void cell(Indicator indicator, Meaning meaning, String value) {
		int order = LineWords.CELL_ORDER.indexOf(meaning);
		int after = Math.max(labelEnd(indicator), text.end(indicator, PlanPackage.Literals.INDICATOR__UNIT));
		for (Cell cell : indicator.getCells()) {
			if (LineWords.CELLS.get(meaning).equals(cell.getKey())) {
				changes.add(cell.getValue() == null ? insert(text.end(cell), " " + value) : text.replace(cell, PlanPackage.Literals.CELL__VALUE, value));
				return;
			}
			int other = LineWords.CELL_ORDER.stream().map(LineWords.CELLS::get).toList().indexOf(cell.getKey());
			after = other < order ? Math.max(after, text.end(cell)) : after;
		}
		changes.add(insert(after, "  " + LineWords.CELLS.get(meaning) + " " + value));
	}

	private void attribute(Indicator indicator, String attribute) {
		boolean known = IndicatorAttribute.get(attribute) != null;
		String written = known ? attribute : "属性 " + LineWords.value(attribute);
		if (indicator.getAttribute() != IndicatorAttribute.UNSPECIFIED) {
			changes.add(text.replace(indicator, PlanPackage.Literals.INDICATOR__ATTRIBUTE, written));
		} else if (indicator.getAttributeText() != null) {
			int end = text.end(indicator, PlanPackage.Literals.INDICATOR__ATTRIBUTE_TEXT);
			int start = text.text().lastIndexOf("属性", end);
			changes.add(new TextChange(start, end - start, written));
		} else {
			changes.add(insert(text.endOfLine(text.start(indicator)), "  " + written));
		}
	}

	private void content(String content) {
		Project project = (Project) element;
		String sentence = text.text().substring(text.start(project), text.endOfLine(text.start(project)));
		String rest = PlanFields.restOfSentence(project);
		if (rest.isEmpty() && !project.description().isEmpty()) {
			changes.add(text.replace(project.description().get(0), NewLines.prose(content)));
			return;
		}
		int at = rest.isEmpty() ? sentence.length() : sentence.lastIndexOf(rest);
		int start = text.start(project) + at;
		String before = rest.isEmpty() && !sentence.endsWith("：") && !sentence.endsWith("，") ? "，" : "";
		String end = rest.endsWith("。") && !content.endsWith("。") ? "。" : "";
		changes.add(new TextChange(start, rest.length(), before + NewLines.prose(content) + end));
	}

	/** Replaces a detail; further ones of its kind go. */
	private void detail(Predicate<Detail> which, String written) {
		List<Detail> found = details(which);
		if (found.isEmpty()) {
			added.add(written);
			return;
		}
		for (int i = 0; i < found.size(); i++) {
			changes.add(text.replace(found.get(i), i == 0 ? written : ""));
		}
	}

	private List<Detail> details(Predicate<Detail> which) {
		return element.getAnnotations().stream().flatMap(annotation -> annotation.getDetails().stream()).filter(which).toList();
	}

	private void series(Meaning meaning, SeriesRole role) {
		Map<String, String> changed = withDetail(meaning);
		if (!changed.isEmpty()) {
			Map<String, String> all = stated(meaning);
			all.putAll(changed);
			line(detail -> detail instanceof SeriesDetail series && series.getRole() == role, role.getLiteral() + " " + LineWords.pairs(sorted(all)));
		}
	}

	private void line(Predicate<Detail> which, String written) {
		List<Detail> found = details(which);
		if (found.isEmpty()) {
			addedLines.add(written);
		} else {
			detail(which, written);
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
		Map<ColumnMeaning, String> all = element instanceof Indicator indicator ? PlanFields.of(indicator) : PlanFields.of((Project) element);
		all.forEach((field, value) -> {
			if (field.meaning() == meaning) {
				stated.put(field.detail(), value);
			}
		});
		return stated;
	}

	static Map<String, String> sorted(Map<String, String> years) {
		Map<String, String> sorted = new LinkedHashMap<>();
		years.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	private void investment() {
		Map<String, String> sources = withDetail(Meaning.SOURCE);
		Map<String, String> years = withDetail(Meaning.INVESTED);
		String amount = values.get(ColumnMeaning.of(Meaning.INVESTMENT));
		if (amount == null && sources.isEmpty() && years.isEmpty()) {
			return;
		}
		String total = amount != null ? amount : PlanFields.of((Project) element).getOrDefault(ColumnMeaning.of(Meaning.INVESTMENT), "");
		Map<String, String> allSources = stated(Meaning.SOURCE);
		allSources.putAll(sources);
		Map<String, String> allYears = stated(Meaning.INVESTED);
		allYears.putAll(years);
		line(InvestmentDetail.class::isInstance, NewLines.investment(total, allSources, sorted(allYears)));
	}

	private void add() {
		List<Annotation> annotations = element.getAnnotations();
		StringBuilder end = new StringBuilder();
		if (!added.isEmpty()) {
			end.append(annotations.isEmpty() ? text.lineEnd() + text.indent(element) + "@ " : "  ").append(String.join("  ", added));
		}
		addedLines.forEach(line -> end.append(text.lineEnd()).append(text.indent(element)).append("@ ").append(line));
		if (!end.isEmpty()) {
			EObject last = annotations.isEmpty() ? null : annotations.get(annotations.size() - 1);
			changes.add(insert(last == null ? text.endOfLine(text.start(element)) : text.endOfLine(text.start(last)), end.toString()));
		}
	}
}
