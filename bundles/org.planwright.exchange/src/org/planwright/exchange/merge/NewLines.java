package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.dsl.line.PlanLines;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.FieldValue;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.text.Widths;

/** The lines of a new indicator or project. */
final class NewLines {

	private static final String ENDS = "，：；。,:;";

	private NewLines() {
	}

	/**
	 * The row or item and its annotations.
	 *
	 * @param number as the lines around have it; empty for none
	 */
	static List<String> of(SheetEntry entry, String number) {
		List<String> lines = new ArrayList<>();
		lines.add(entry.kind() == TableKind.INDICATORS ? row(entry, number) : item(entry, number));
		String details = details(entry);
		if (!details.isEmpty()) {
			lines.add("@ " + details);
		}
		series(entry, Meaning.ANNUAL, "年度", lines);
		series(entry, Meaning.ACTUAL, "实绩", lines);
		Map<String, String> sources = pairs(entry, Meaning.SOURCE);
		Map<String, String> years = pairs(entry, Meaning.INVESTED);
		if (entry.text(Meaning.INVESTMENT).isPresent() || !sources.isEmpty() || !years.isEmpty()) {
			lines.add("@ " + investment(entry.text(Meaning.INVESTMENT).orElse(""), sources, ElementEdits.sorted(years)));
		}
		return lines;
	}

	/** Prose as a line of a plan holds it. */
	static String prose(String text) {
		return PlanLines.escape(text);
	}

	static String investment(String amount, Map<String, String> sources, Map<String, String> years) {
		return "投资" + (amount.isEmpty() ? "" : " " + LineWords.value(amount)) + (sources.isEmpty() ? "" : " 来源 " + LineWords.pairs(sources))
				+ (years.isEmpty() ? "" : " 分年 " + LineWords.pairs(years));
	}

	private static String row(SheetEntry entry, String number) {
		StringBuilder row = new StringBuilder("指标 ").append(number.isEmpty() ? "" : number + " ").append(LineWords.value(entry.name()));
		entry.text(Meaning.UNIT).ifPresent(unit -> row.append("  单位 ").append(LineWords.value(unit)));
		for (Meaning meaning : LineWords.CELL_ORDER) {
			entry.text(meaning).ifPresent(value -> row.append("  ").append(meaning.cellKey().orElseThrow()).append(' ').append(LineWords.value(value)));
		}
		entry.text(Meaning.ATTRIBUTE).ifPresent(attribute -> row.append("  ").append(IndicatorAttribute.get(attribute) != null ? attribute : "属性 " + LineWords.value(attribute)));
		return row.toString();
	}

	private static String item(SheetEntry entry, String number) {
		return (number.isEmpty() ? "项 " : number + (number.endsWith("、") || number.endsWith("）") ? "" : " ")) + prose(sentence(entry));
	}

	/** The name and what is built; what is built may name the project itself. */
	private static String sentence(SheetEntry entry) {
		String content = entry.text(Meaning.CONTENT).orElse("");
		if (content.isEmpty()) {
			return entry.name();
		}
		boolean named = content.startsWith(entry.name()) || entry.name().chars().anyMatch(c -> ENDS.indexOf(c) >= 0);
		String sentence = named ? content : entry.name() + "，" + content;
		return sentence.endsWith("。") || sentence.endsWith("；") ? sentence : sentence + "。";
	}

	/** The name that a sentence has by itself. */
	private static String nameOf(String sentence) {
		int end = 0;
		while (end < sentence.length() && ENDS.indexOf(sentence.charAt(end)) < 0) {
			end++;
		}
		return Widths.trim(sentence.substring(0, end));
	}

	private static String details(SheetEntry entry) {
		List<String> details = new ArrayList<>();
		if (entry.kind() == TableKind.PROJECTS && !nameOf(sentence(entry)).equals(entry.name())) {
			details.add("名称 " + LineWords.value(entry.name()));
		}
		for (Meaning meaning : LineWords.DETAIL_ORDER) {
			entry.text(meaning).ifPresent(value -> {
				if (meaning == Meaning.QUANTITY) {
					QuantityTexts.value(value).ifPresent(quantities -> details.add("规模 " + quantities));
				} else if (LineWords.LISTS.containsKey(meaning)) {
					details.add(LineWords.LISTS.get(meaning) + " " + LineWords.names(value));
				} else {
					details.add(LineWords.SINGLE.get(meaning) + " " + LineWords.value(value));
				}
			});
		}
		return String.join("  ", details);
	}

	private static void series(SheetEntry entry, Meaning meaning, String key, List<String> lines) {
		Map<String, String> values = pairs(entry, meaning);
		if (!values.isEmpty()) {
			lines.add("@ " + key + " " + LineWords.pairs(ElementEdits.sorted(values)));
		}
	}

	private static Map<String, String> pairs(SheetEntry entry, Meaning meaning) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (Map.Entry<ColumnMeaning, FieldValue> field : entry.fields().entrySet()) {
			if (field.getKey().meaning() == meaning && !field.getKey().detail().isEmpty()) {
				pairs.put(field.getKey().detail(), field.getValue().text());
			}
		}
		return pairs;
	}
}
