package org.planwright.rules.compliance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.text.Finder;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.prose.Period;
import org.planwright.rules.ruleset.RuleSet;

/**
 * G02: what is left of the plan that a text was copied from. Regions that a plan speaks of with good reason, such as those above it, below it or beside it, are no
 * leftovers: only words by which a plan speaks of itself count. One finding a form, with its number of places.
 */
public class LeftoverRules extends RuleSet {

	private static final String KINDS = "县旗市盟州省";
	private static final Finder SELF = Finder.of("(?<![自敌])我(?<kind>[" + KINDS + "])(?!场)|(?<![安健完齐周保双成])全(?<whole>[" + KINDS + "])(?![场域民容委])");
	private static final Finder QUOTED = Finder.of("“[^“”]*”|《[^《》]*》");
	private static final int FIRST_LABELLED = 2006;
	private static final int YEARS = 5;
	private static final int LAST_LABEL = 9;

	private final Triggers<String> ownUses = new Triggers<>();
	private final String ownUse;
	private final Pattern unless;
	private final Pattern noName;
	private final String ahead;
	private final Pattern behind;
	private final String titles;
	@Inject
	private PlanTexts texts;

	@Inject
	public LeftoverRules(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("leftovers.json");
		Dictionaries.strings(json.get("has")).forEach(word -> ownUses.add(word, word));
		ownUse = "(?:^|[，。；、：“《（]|建设|推动|促进|推进|编制|制定|实现|引领|指导)(?:" + Dictionaries.any(json.get("ownUse")).pattern() + ")";
		unless = Pattern.compile(json.get("unless").getAsString());
		noName = Pattern.compile(json.get("noNames").getAsString());
		ahead = json.get("ahead").getAsString();
		behind = Pattern.compile(json.get("behind").getAsString());
		titles = json.get("titles").getAsString();
	}

	/** The first place of a form and how many there are. */
	private static final class Found {
		private final String variant;
		private final PlanText text;
		private final int start;
		private final int end;
		private int count;

		Found(String variant, PlanText text, int start, int end) {
			this.variant = variant;
			this.text = text;
			this.start = start;
			this.end = end;
		}
	}

	/** See the class. */
	@Check(CheckType.NORMAL)
	public void nothingIsLeftOfAnotherPlan(Plan plan) {
		Map<String, Found> found = new LinkedHashMap<>();
		Regions regions = Regions.of(plan);
		if (!regions.foreignKinds().isEmpty()) {
			Pattern foreign = Pattern.compile(numbered(ownUse, regions.name()));
			for (PlanText text : texts.of(plan)) {
				selves(text, regions, found);
				names(text, foreign, regions, found);
			}
		}
		periods(plan, found);
		found.forEach((form, first) -> first.text.report(report("G02", first.variant).with(form, first.count, plan.getRegion()), first.start, first.end));
	}

	/** The pattern with NAME in its alternatives as groups of their own. */
	private static String numbered(String pattern, String name) {
		StringBuilder numbered = new StringBuilder();
		int groups = 0;
		for (String part : pattern.split("NAME", -1)) {
			numbered.append(groups == 0 ? "" : "(?<name" + groups + ">" + name + ")").append(part);
			groups++;
		}
		return numbered.toString();
	}

	private static void selves(PlanText text, Regions regions, Map<String, Found> found) {
		if (!SELF.isIn(text.text())) {
			return;
		}
		for (MatchResult self : SELF.in(QUOTED.replaceAll(text.text(), quoted -> "　".repeat(quoted.group().length())))) {
			String kind = self.group("kind") != null ? self.group("kind") : self.group("whole");
			if (regions.foreignKinds().contains(kind)) {
				add(found, self.group(), self.group("kind") != null ? null : "whole", text, self.start(), self.end());
			}
		}
	}

	private void names(PlanText text, Pattern foreign, Regions regions, Map<String, Found> found) {
		if (ownUses.in(text.text()).isEmpty()) {
			return;
		}
		Matcher matcher = foreign.matcher(text.text());
		while (matcher.find()) {
			for (String group : foreign.namedGroups().keySet()) {
				String name = matcher.group(group);
				if (name != null && !noName.matcher(name).find() && !regions.knows(name) && !unless.matcher(text.sentence(matcher.start(group))).find()) {
					add(found, name, "region", text, matcher.start(group), matcher.end(group));
				}
			}
		}
	}

	/** The last period as if it were this one. */
	private void periods(Plan plan, Map<String, Found> found) {
		Integer from = plan.getPeriod() == null ? null : plan.getPeriod().from();
		int number = from == null ? 0 : (from - FIRST_LABELLED) / YEARS;
		if (number < 1 || number > LAST_LABEL || (from - FIRST_LABELLED) % YEARS != 0) {
			return;
		}
		String label = "十" + ChineseNumerals.format(number) + "五";
		String own = "十" + ChineseNumerals.format(number + 1) + "五";
		Pattern planned = Pattern.compile("“?" + label + "”?(?:时期|期间)?，?[^，。；：、“”]{0,10}?(?:" + ahead + ")|[到至]" + (from - 1) + "年[底末]?，[^。；，]{0,12}?(?:力争|将(?!近)|确保|争取)");
		Pattern titled = Pattern.compile("“?" + label + "”?(?:时期|期间)?[^，。]{0,8}(?:" + titles + ")");
		Period period = Period.of(plan);
		for (PlanText text : texts.of(plan)) {
			if (!text.text().contains(label) && !text.text().contains(String.valueOf(from - 1))) {
				continue;
			}
			Matcher matcher = (text.element() instanceof Heading ? titled : planned).matcher(text.text());
			while (matcher.find()) {
				String sentence = text.sentence(matcher.start());
				if (!behind.matcher(sentence).find() && !sentence.contains(own) && (text.element() instanceof Heading || !period.looksBack(text.headings()))) {
					add(found, label, "period", text, matcher.start(), matcher.end());
				}
			}
		}
	}

	private static void add(Map<String, Found> found, String form, String variant, PlanText text, int start, int end) {
		found.computeIfAbsent(form, any -> new Found(variant, text, start, end)).count++;
	}
}
