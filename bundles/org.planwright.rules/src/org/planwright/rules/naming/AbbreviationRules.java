package org.planwright.rules.naming;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Term;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Rule on short forms that only their authors understand. Those that everybody knows are data: {@code glossary.json}. */
public class AbbreviationRules extends RuleSet {

	private record Place(Written line, int start, int end) {
	}

	private static final String NUMERAL = "[一二三四五六七八九十两双百千]";
	/** “四控两化”, “八进”: numbers with a sign or two behind each. 个 and 大 make it plain speech. */
	private static final Pattern SHORT_FORM = Pattern.compile("[“\"](?<form>" + NUMERAL + "(?!个|大)[\u4E00-\u9FFF]|(?:" + NUMERAL + "(?!个|大)[\u4E00-\u9FFF]{1,3}){2,4})[”\"]");
	private static final Pattern LATIN = Pattern.compile("(?<![A-Za-z0-9.+-])[A-Z]{2,6}(?![A-Za-z0-9+-])");
	private static final Pattern EXPLAINED = Pattern.compile("^[^，。；]{0,6}?(?:[（(：:—]|是指|指的是|即)");
	private static final String CLAUSE_ENDS = "，。；：,;:\n";
	private static final int MOST_SHOWN = 3;

	private final Readings readings;
	private final Pattern known;
	private final Set<String> latin;

	@Inject
	public AbbreviationRules(Readings readings, Dictionaries dictionaries) {
		this.readings = readings;
		JsonObject json = dictionaries.read("glossary.json");
		known = Pattern.compile(Dictionaries.strings(json.get("known")).stream().collect(Collectors.joining("|")));
		latin = Set.copyOf(Dictionaries.strings(json.get("latin")));
	}

	/** T07: a short form is explained where it is used first, or in the glossary. One finding a plan. */
	@Check(CheckType.NORMAL)
	public void shortFormsAreExplained(Plan plan) {
		String glossary = plan.terms().stream().map(Term::getName).filter(name -> name != null).map(Widths::withoutBlanks).collect(Collectors.joining("\n"));
		Map<String, Place> open = new LinkedHashMap<>();
		Set<String> explained = new HashSet<>();
		for (Written line : PrintedLines.of(plan, readings)) {
			if (line.text().indexOf('“') >= 0 || line.text().indexOf('"') >= 0) {
				read(SHORT_FORM, line, open, explained);
			}
			if (line.text().chars().anyMatch(sign -> sign >= 'A' && sign <= 'Z')) {
				read(LATIN, line, open, explained);
			}
		}
		open.keySet().removeIf(form -> explained.contains(form) || glossary.contains(form));
		if (!open.isEmpty()) {
			List<Place> places = List.copyOf(open.values());
			Report report = report("T07").with(open.size(), Labels.list(open.keySet()));
			places.stream().skip(1).limit(MOST_SHOWN).forEach(place -> place.line.also(report, "other", place.start, place.end));
			places.get(0).line.at(report, places.get(0).start, places.get(0).end);
		}
	}

	private void read(Pattern pattern, Written line, Map<String, Place> open, Set<String> explained) {
		Matcher matcher = pattern.matcher(line.text());
		boolean isLatin = pattern == LATIN;
		while (matcher.find()) {
			String form = isLatin ? matcher.group() : matcher.group("form");
			if (isLatin ? latin.contains(form) : known.matcher(form).matches()) {
				continue;
			}
			open.putIfAbsent(form, new Place(line, matcher.start(), matcher.end()));
			if (isExplained(line.text(), matcher.start(), matcher.end(), form, isLatin)) {
				explained.add(form);
			}
		}
	}

	/** Whether an explanation follows, the form stands in brackets behind what it is short for, or as many things are named beside it as its first number says. */
	private static boolean isExplained(String text, int start, int end, String form, boolean isLatin) {
		if (EXPLAINED.matcher(text.substring(end)).find() || start > 0 && "（(".indexOf(text.charAt(start - 1)) >= 0) {
			return true;
		}
		int from = start;
		while (from > 0 && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = end;
		while (to < text.length() && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		long listed = text.substring(from, to).chars().filter(sign -> sign == '、').count() + 1;
		return !isLatin && listed >= Math.max(2, value(form.charAt(0)));
	}

	private static int value(char numeral) {
		return switch (numeral) {
			case '两', '双' -> 2;
			default -> (int) ChineseNumerals.parse(String.valueOf(numeral)).orElse(2);
		};
	}
}
