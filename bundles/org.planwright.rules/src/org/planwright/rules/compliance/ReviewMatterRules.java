package org.planwright.rules.compliance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Finder;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** G07 and G08: what a plan is shown to others for before it is published: secrets ({@code sensitive.json}) and fair competition ({@code competition.json}). */
public class ReviewMatterRules extends RuleSet {

	private record Place(PlanText text, int start, int end, String written) {
	}

	private final Triggers<Finder> facilities = new Triggers<>();
	private final Triggers<Finder> favours = new Triggers<>();
	private final Finder competitive;
	@Inject
	private PlanTexts texts;

	@Inject
	public ReviewMatterRules(Dictionaries dictionaries) {
		for (JsonElement element : dictionaries.read("sensitive.json").getAsJsonArray("facilities")) {
			JsonObject facility = element.getAsJsonObject();
			Finder written = Finder.of(facility.get("written").getAsString());
			Dictionaries.strings(facility.get("has")).forEach(word -> facilities.add(word, written));
		}
		JsonObject competition = dictionaries.read("competition.json");
		String company = competition.get("company").getAsString();
		Finder favour = Finder.of(Dictionaries.any(competition.get("favours")).pattern().replace("NAME", "(?:" + company + ")"));
		Dictionaries.strings(competition.get("has")).forEach(word -> favours.add(word, favour));
		competitive = Finder.of(competition.get("unless").getAsString());
	}

	/** G07: facilities and data that may be secret. One finding a plan. */
	@Check(CheckType.NORMAL)
	public void secretsAreReviewed(Plan plan) {
		List<Place> places = new ArrayList<>();
		Set<String> written = new LinkedHashSet<>();
		for (PlanText text : texts.of(plan)) {
			for (Finder facility : facilities.in(text.text())) {
				for (MatchResult match : facility.in(text.text())) {
					places.add(new Place(text, match.start(), match.end(), match.group()));
					written.add(match.group());
				}
			}
		}
		if (!places.isEmpty()) {
			Place first = places.get(0);
			first.text.report(report("G07").with(places.size(), Labels.list(written)), first.start, first.end);
		}
	}

	/** G08: a named enterprise that is favoured over others. */
	@Check(CheckType.NORMAL)
	public void competitionIsFair(Plan plan) {
		for (PlanText text : texts.of(plan)) {
			for (Finder favour : favours.in(text.text())) {
				for (MatchResult match : favour.in(text.text())) {
					if (!competitive.isIn(text.sentence(match.start()))) {
						text.report(report("G08").with(match.group()), match.start(), match.end());
					}
				}
			}
		}
	}
}
