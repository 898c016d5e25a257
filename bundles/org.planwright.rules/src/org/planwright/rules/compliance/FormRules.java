package org.planwright.rules.compliance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Finder;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.prose.Period;
import org.planwright.rules.ruleset.RuleSet;

/**
 * G03, G04, G06 and G09: wording, names of organisations, official style and kinds of plans, as data with the time for which it holds. A plan is judged by its own
 * time, and what it tells of earlier years by theirs. One finding a form, with its number of places.
 */
public class FormRules extends RuleSet {

	/** Titles keep the words that they had. */
	private static final Finder TITLE = Finder.of("《[^《》]*》");
	/** So do titles of honour and names of campaigns. */
	private static final Finder TITLE_OR_QUOTED = Finder.of("《[^《》]*》|“[^“”]*”");
	private static final Pattern QUOTED = Pattern.compile("“([^“”]*)”");
	private static final Map<String, Finder> HIDDEN = Map.of("G03", TITLE, "G04", TITLE_OR_QUOTED);

	private final Triggers<Form> forms = new Triggers<>();
	@Inject
	private PlanTexts texts;

	@Inject
	public FormRules(Dictionaries dictionaries) {
		read(dictionaries, "phrases.json", "phrases", "G03");
		read(dictionaries, "organisations.json", "organisations", "G04");
		read(dictionaries, "style.json", "forms", "G06");
		read(dictionaries, "planning.json", "kinds", "G09");
	}

	private void read(Dictionaries dictionaries, String file, String list, String rule) {
		for (JsonElement element : dictionaries.read(file).getAsJsonArray(list)) {
			Form form = Form.of(rule, element.getAsJsonObject());
			form.has().forEach(word -> forms.add(word, form));
		}
	}

	/** The first place of a form and how many there are. */
	private static final class Found {
		private final PlanText text;
		private final int start;
		private final int end;
		private final String written;
		private final String right;
		private int count;

		Found(PlanText text, MatchResult match, String right) {
			this.text = text;
			this.start = match.start();
			this.end = match.end();
			this.written = QUOTED.matcher(match.group()).replaceAll("‘$1’");
			this.right = right;
		}
	}

	/** See the class. */
	@Check(CheckType.NORMAL)
	public void formsAreOfTheirTime(Plan plan) {
		LocalDate day = Validity.day(plan);
		Period period = Period.of(plan);
		Map<Form, Found> found = new LinkedHashMap<>();
		for (PlanText text : texts.of(plan)) {
			for (Form form : forms.in(text.text())) {
				if (form.validity().holds(day)) {
					find(form, text, period, found);
				}
			}
		}
		found.forEach((form, first) -> first.text.report(report(form.rule()).with(first.written, first.count, first.right), first.start, first.end));
	}

	private static void find(Form form, PlanText text, Period period, Map<Form, Found> found) {
		for (MatchResult match : form.written().in(visible(form, text.text()))) {
			String sentence = text.sentence(match.start());
			String told = TITLE.without(sentence);
			boolean excused = form.unless() != null && form.unless().isIn(sentence)
					|| !form.always() && (period.looksBack(text.headings()) || period.looksBack(told));
			if (!excused && !match.group().equals(right(form, match))) {
				found.computeIfAbsent(form, any -> new Found(text, match, right(form, match))).count++;
			}
		}
	}

	/** The text with blanks for what may keep its words. */
	private static String visible(Form form, String text) {
		Finder hidden = HIDDEN.get(form.rule());
		return hidden == null ? text : hidden.replaceAll(text, match -> "　".repeat(match.group().length()));
	}

	private static String right(Form form, MatchResult match) {
		String right = form.right();
		for (String group : form.written().pattern().namedGroups().keySet()) {
			right = right.replace("${" + group + "}", match.group(group) == null ? "" : match.group(group));
		}
		return right;
	}
}
