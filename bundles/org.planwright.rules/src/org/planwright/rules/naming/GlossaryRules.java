package org.planwright.rules.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Term;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Rule on the definitions of a glossary. Those that are the same everywhere are data: {@code glossary.json}. */
public class GlossaryRules extends RuleSet {

	private record Definition(Pattern term, List<Pattern> must, String says, int since) {
	}

	/** A glossary of fewer terms is read at a glance. */
	private static final int MANY = 5;
	private static final Pattern QUOTES = Pattern.compile("[“”\"「」]");

	private final List<Definition> definitions = new ArrayList<>();

	@Inject
	public GlossaryRules(Dictionaries dictionaries) {
		for (JsonElement element : dictionaries.read("glossary.json").getAsJsonArray("definitions")) {
			JsonObject json = element.getAsJsonObject();
			definitions.add(new Definition(Pattern.compile(json.get("term").getAsString()), Dictionaries.patterns(json.get("must")), json.get("says").getAsString(),
					json.has("since") ? json.get("since").getAsInt() : 0));
		}
	}

	/** T06: terms are defined as they are today. One finding for a person to go through them, and one for each that is known to be defined otherwise. */
	@Check(CheckType.FAST)
	public void termsAreDefinedAsToday(Plan plan) {
		List<Term> terms = plan.terms();
		int year = plan.getPeriod() == null || plan.getPeriod().from() == null ? Integer.MAX_VALUE : plan.getPeriod().from();
		for (Term term : terms) {
			String name = term.getName() == null ? "" : QUOTES.matcher(Widths.withoutBlanks(term.getName())).replaceAll("");
			String text = term.getDefinition() == null ? "" : Widths.withoutBlanks(term.getDefinition());
			for (Definition definition : definitions) {
				if (!text.isEmpty() && definition.since <= year && definition.term.matcher(name).matches() && !definition.must.stream().allMatch(must -> must.matcher(text).find())) {
					report("T06", "definition").with(name, definition.says).at(term, Literals.TERM__DEFINITION);
				}
			}
		}
		if (terms.size() >= MANY) {
			report("T06").with(terms.size(), Labels.list(terms.stream().map(Term::getName).filter(name -> name != null).map(Widths::trim).toList())).at(terms.get(0), Literals.TERM__NAME);
		}
	}
}
