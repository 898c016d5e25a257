package org.planwright.rules.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.model.plan.DraftStage;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleMessages;

/**
 * What people are told about a rule, in their language, without form: pages, views and the command line give it theirs.
 *
 * @param id       of the rule
 * @param title    what it asks for
 * @param group    the name of its group
 * @param facts    its severity, those at stages, when it is checked, whether it is for the checklist: each a name and a value
 * @param rationale why it asks for it
 * @param examples plans that break and keep it, each under its heading; lines as they are
 */
public record RuleGuide(String id, String title, String group, List<Fact> facts, String rationale, List<Example> examples) {

	/** Something about a rule. */
	public record Fact(String name, String value) {
	}

	/** A plan that shows what a rule is about. */
	public record Example(String heading, String text) {
	}

	/** Copies the lists. */
	public RuleGuide {
		facts = List.copyOf(facts);
		examples = List.copyOf(examples);
	}

	/** The guide to a rule. */
	public static RuleGuide of(Rule rule, Locale locale) {
		GuideWords words = new GuideWords(locale);
		return new RuleGuide(rule.id(), RuleMessages.title(rule, locale), RuleMessages.group(rule, locale), facts(rule, words),
				RuleMessages.rationale(rule, locale), examples(rule.example(), words));
	}

	private static List<Fact> facts(Rule rule, GuideWords words) {
		List<Fact> facts = new ArrayList<>();
		String severity = words.severity(rule.severity());
		facts.add(new Fact(words.get("severity"), rule.checklist() ? severity + " · " + words.get("checklist") : severity));
		List<String> stages = new ArrayList<>();
		for (DraftStage stage : DraftStage.values()) {
			Optional.ofNullable(rule.stages().get(stage)).ifPresent(other -> stages.add(words.atStage(stage, other)));
		}
		if (!stages.isEmpty()) {
			facts.add(new Fact(words.get("stages"), String.join(" · ", stages)));
		}
		facts.add(new Fact(words.get("tier"), words.tier(rule.tier())));
		return facts;
	}

	private static List<Example> examples(Rule.Example example, GuideWords words) {
		List<Example> examples = new ArrayList<>();
		add("violating", example.violating(), words, examples);
		add("passing", example.passing(), words, examples);
		add("upper", example.upper(), words, examples);
		add("earlier", example.earlier(), words, examples);
		return examples;
	}

	private static void add(String heading, String text, GuideWords words, List<Example> examples) {
		if (!text.isBlank()) {
			examples.add(new Example(words.get(heading), text.stripTrailing()));
		}
	}
}
