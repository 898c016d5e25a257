package org.planwright.rules.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** T02 for two names of one thing: pairs of terms ({@code synonyms} in {@code names.json}), and the plan's region in full and in short. */
public class SynonymRules extends RuleSet {

	/** Two signs of a longer name make a short form: 扎旗 of 扎赉特旗. */
	private static final int SHORT = 2;
	private static final int SHORTEST_FULL = 3;

	/** The first place of a name, and how often it is there. */
	private static final class Found {

		private final Written line;
		private final int at;
		private int times;

		Found(Written line, int at) {
			this.line = line;
			this.at = at;
		}
	}

	private final Readings readings;
	private final List<List<String>> synonyms = new ArrayList<>();

	@Inject
	SynonymRules(Readings readings, Dictionaries dictionaries) {
		this.readings = readings;
		JsonArray pairs = dictionaries.read("names.json").getAsJsonArray("synonyms");
		for (JsonElement pair : pairs) {
			synonyms.add(Dictionaries.strings(pair));
		}
	}

	/** One finding for each pair of names. */
	@Check(CheckType.NORMAL)
	public void oneThingHasOneName(Plan plan) {
		Map<String, Found> found = new HashMap<>();
		String region = plan.getRegion() == null ? "" : Widths.withoutBlanks(plan.getRegion());
		Set<String> names = new LinkedHashSet<>(synonyms.stream().flatMap(List::stream).toList());
		if (region.length() > SHORTEST_FULL) {
			names.addAll(List.of(region, shortForm(region)));
		}
		for (Written line : PrintedLines.of(plan, readings)) {
			names.forEach(name -> find(name, line, found));
		}
		for (List<String> pair : synonyms) {
			compare("synonym", pair.get(0), pair.get(1), found);
		}
		if (region.length() > SHORTEST_FULL) {
			compare("short", region, shortForm(region), found);
		}
	}

	private static String shortForm(String region) {
		return region.substring(0, 1) + region.substring(region.length() - 1);
	}

	private void compare(String variant, String one, String other, Map<String, Found> found) {
		Found first = found.get(one);
		Found second = found.get(other);
		if (first == null || second == null) {
			return;
		}
		Found rare = first.times < second.times ? first : second;
		Found usual = rare == first ? second : first;
		String rareName = rare == first ? one : other;
		String usualName = rare == first ? other : one;
		Report report = report("T02", variant).with(rareName, rare.times, usualName, usual.times);
		usual.line.also(report, "usual", usual.at, usual.at + usualName.length(), usualName);
		rare.line.at(report, rare.at, rare.at + rareName.length());
	}

	/** Counts a name in a line. A short form must begin a name or a sentence, not stand in a word. */
	private static void find(String name, Written line, Map<String, Found> found) {
		for (int at = line.text().indexOf(name); at >= 0; at = line.text().indexOf(name, at + name.length())) {
			if (name.length() > SHORT || at == 0 || !Character.isIdeographic(line.text().charAt(at - 1))) {
				int place = at;
				found.computeIfAbsent(name, any -> new Found(line, place)).times++;
			}
		}
	}
}
