package org.planwright.rules.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/**
 * G05: what is marked as a quotation of a document is in it word for word, as far as the document is at hand: the upper plan is as a whole, others as passages in
 * {@code quotations.json}.
 */
public class QuotationRules extends RuleSet {

	private static final double ALIKE = 0.6;
	private static final String ELLIPSIS = "(?:…|\\.{3})+";
	private static final String SAYS = "[^。；“”《》]{0,14}?(?:指出|提出|强调|明确|要求|规定|指明|写道)[，：:]?\\s*“(?<quote>[^“”]{8,400})”";

	/** A sentence of an original, and where it stands; the place is null when it is none of a plan. */
	private record Sentence(String text, PlanText place) {
	}

	private final Map<String, List<Sentence>> passages = new LinkedHashMap<>();
	private final Pattern quotation;
	@Inject
	private PlanTexts texts;

	@Inject
	public QuotationRules(Dictionaries dictionaries) {
		List<String> names = new ArrayList<>();
		for (JsonElement document : dictionaries.read("quotations.json").getAsJsonArray("documents")) {
			List<Sentence> sentences = Dictionaries.strings(document.getAsJsonObject().get("passages")).stream().map(passage -> new Sentence(passage, null)).toList();
			for (String name : Dictionaries.strings(document.getAsJsonObject().get("names"))) {
				passages.computeIfAbsent(Wording.of(name), any -> new ArrayList<>()).addAll(sentences);
				names.add(Pattern.quote(name));
			}
		}
		names.add("《(?<title>[^《》]{4,80})》");
		quotation = Pattern.compile("(?<name>" + String.join("|", names) + ")" + SAYS);
	}

	/** See the class. */
	@Check(CheckType.NORMAL)
	public void quotationsAreLiteral(Plan plan) {
		for (PlanText text : texts.of(plan)) {
			if (text.text().indexOf('“') < 0) {
				continue;
			}
			Matcher matcher = quotation.matcher(text.text());
			while (matcher.find()) {
				String name = Wording.of(matcher.group("title") == null ? matcher.group("name") : matcher.group("title"));
				Plan upper = plan.getUpperPlan();
				if (upper != null && upper != plan && isNamed(upper, name)) {
					compare(text, matcher, sentences(upper), true);
				} else if (passages.containsKey(name)) {
					compare(text, matcher, passages.get(name), false);
				}
			}
		}
	}

	private static boolean isNamed(Plan plan, String name) {
		return plan.getTitle() != null && Wording.of(plan.getTitle()).equals(name) || plan.getName() != null && Wording.of(plan.getName()).equals(name);
	}

	private List<Sentence> sentences(Plan plan) {
		return texts.of(plan).stream().map(text -> new Sentence(text.text(), text)).toList();
	}

	private void compare(PlanText text, Matcher matcher, List<Sentence> originals, boolean whole) {
		for (String piece : matcher.group("quote").split(ELLIPSIS)) {
			String quoted = Wording.bare(piece);
			if (quoted.isEmpty() || originals.stream().anyMatch(original -> Wording.of(original.text).contains(quoted))) {
				continue;
			}
			Sentence nearest = nearest(quoted, originals);
			Report report = report("G05", nearest == null ? "absent" : null).with(piece.strip(), nearest == null ? "" : nearest.text);
			if (nearest != null && nearest.place != null) {
				report.also("original", nearest.place.element(), nearest.place.feature());
			}
			if (nearest != null || whole) {
				text.report(report, matcher.start("quote"), matcher.end("quote"));
			}
			return;
		}
	}

	/** The sentence that is most like the quotation; null when none is. */
	private static Sentence nearest(String quoted, List<Sentence> originals) {
		var pairs = Wording.pairs(quoted);
		Sentence nearest = null;
		double best = ALIKE;
		for (Sentence original : originals) {
			for (String sentence : original.text.split("(?<=[。；！？])")) {
				double share = Wording.share(pairs, Wording.pairs(Wording.of(sentence)));
				if (share >= best) {
					best = share;
					nearest = new Sentence(sentence.strip(), original.place);
				}
			}
		}
		return nearest;
	}
}
