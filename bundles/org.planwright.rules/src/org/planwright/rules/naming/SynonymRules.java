package org.planwright.rules.naming;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** T02 for two names of one thing: pairs of terms ({@code synonyms} in {@code names.json}), and the plan's region in full and in short. */
public class SynonymRules extends RuleSet {

	/** Two signs of a longer name make a short form: 扎旗 of 扎赉特旗. */
	private static final int SHORT = 2;
	private static final int SHORTEST_FULL = 3;

	private record Found(Written line, int at, int times) {
	}

	private final List<List<String>> synonyms = new ArrayList<>();

	@Inject
	SynonymRules(Dictionaries dictionaries) {
		JsonArray pairs = dictionaries.read("names.json").getAsJsonArray("synonyms");
		for (JsonElement pair : pairs) {
			synonyms.add(Dictionaries.strings(pair));
		}
	}

	/** One finding for each pair of names. */
	@Check(CheckType.NORMAL)
	public void oneThingHasOneName(Plan plan) {
		List<Written> lines = Written.in(plan);
		for (List<String> pair : synonyms) {
			compare("synonym", pair.get(0), pair.get(1), lines);
		}
		String region = plan.getRegion() == null ? "" : Widths.withoutBlanks(plan.getRegion());
		if (region.length() > SHORTEST_FULL) {
			compare("short", region, region.substring(0, 1) + region.substring(region.length() - 1), lines);
		}
	}

	private void compare(String variant, String one, String other, List<Written> lines) {
		Found first = find(one, lines);
		Found second = first == null ? null : find(other, lines);
		if (second == null) {
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

	/** The first place of a name and how often it is there; null when it is not. A short form must begin a name or a sentence, not stand in a word. */
	private static Found find(String name, List<Written> lines) {
		Written first = null;
		int place = -1;
		int times = 0;
		for (Written line : lines) {
			for (int at = line.text().indexOf(name); at >= 0; at = line.text().indexOf(name, at + name.length())) {
				if (name.length() > SHORT || at == 0 || !Character.isIdeographic(line.text().charAt(at - 1))) {
					first = first == null ? line : first;
					place = place < 0 ? at : place;
					times++;
				}
			}
		}
		return first == null ? null : new Found(first, place, times);
	}
}
