package org.planwright.rules.sets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.model.text.Finder;
import org.planwright.model.text.NameKey;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the wording of single lines. Patterns that offices differ on or that age are data: {@code wording.json}. */
public class WordingRules extends RuleSet {

	private final List<String> placeholderSigns;
	private final Pattern placeholder;
	private final Finder redundantLimit;
	private final Finder shareInPercent;
	private static final int SHORTEST_REPEATED = 12;
	private static final List<String> LIMIT_ENDS = List.of("以上", "以内", "以下", "左右", "上下");
	private static final String CLAUSE_ENDS = "，。；！？：,;!?:";

	@Inject
	public WordingRules(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("wording.json");
		placeholderSigns = Dictionaries.strings(json.get("placeholderSigns"));
		placeholder = Dictionaries.any(json.get("placeholders"));
		redundantLimit = new Finder(Dictionaries.any(json.get("redundantLimits")));
		shareInPercent = Finder.of("(?:" + String.join("|", Dictionaries.strings(json.get("shares")))
				+ ")[^，。；、：%％\\d]{0,4}?(?:年均|每年|逐年)?(?:提高|提升|增加|上升|下降|降低|减少)了?\\s*(?<number>\\d+(?:\\.\\d+)?\\s*[%％])(?!\\s*点)");
	}

	@Check(CheckType.FAST)
	public void wording(Paragraph paragraph) {
		line(paragraph, paragraph.getContent(), paragraph.getText());
		if (paragraph.getText().length() >= 2 * SHORTEST_REPEATED) {
			repeated(paragraph);
		}
	}

	@Check(CheckType.FAST)
	public void wording(Project project) {
		line(project, project.getContent(), project.getText());
	}

	@Check(CheckType.FAST)
	public void wording(Note note) {
		placeholders(note, note.getContent(), note.getText());
	}

	/** G01 in headings. */
	@Check(CheckType.FAST)
	public void nothingIsLeftOpen(Heading heading) {
		Matcher matcher = placeholder.matcher(heading.getTitle() == null ? "" : heading.getTitle());
		if (matcher.find()) {
			report("G01").with(matcher.group()).at(heading, Literals.HEADING__TITLE);
		}
	}

	/** G01 in tables. */
	@Check(CheckType.FAST)
	public void nothingIsLeftOpen(Cell cell) {
		Matcher matcher = placeholder.matcher(cell.getValue() == null ? "" : cell.getValue().lexeme());
		if (matcher.find()) {
			report("G01").with(matcher.group()).at(cell, Literals.CELL__VALUE);
		}
	}

	private void line(Line line, List<Run> content, String text) {
		placeholders(line, content, text);
		if (holdsAny(text, LIMIT_ENDS)) {
			for (MatchResult redundant : redundantLimit.in(text)) {
				report("V09").with(redundant.group()).at(line, content, redundant.start(), redundant.end());
			}
		}
		if (text.indexOf('%') >= 0 || text.indexOf('％') >= 0) {
			for (MatchResult percent : shareInPercent.in(text)) {
				report("V10").with(percent.group(), percent.group("number").replaceAll("\\s*[%％]", "")).at(line, content, percent.start(), percent.end());
			}
		}
	}

	/** G01: nothing is left open that must be settled before a plan is issued. */
	private void placeholders(Line line, List<Run> content, String text) {
		if (!holdsAny(text, placeholderSigns)) {
			return;
		}
		Matcher matcher = placeholder.matcher(text);
		while (matcher.find()) {
			report("G01").with(matcher.group()).at(line, content, matcher.start(), matcher.end());
		}
	}

	private static boolean holdsAny(String text, List<String> signs) {
		for (String sign : signs) {
			if (text.contains(sign)) {
				return true;
			}
		}
		return false;
	}

	/** T04: no clause of some length stands twice in a paragraph. One finding a paragraph. */
	private void repeated(Paragraph paragraph) {
		String text = paragraph.getText();
		Map<String, Integer> starts = new HashMap<>();
		int start = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
				continue;
			}
			if (at - start >= SHORTEST_REPEATED) {
				String key = NameKey.of(text.substring(start, at)).key();
				if (key.length() >= SHORTEST_REPEATED && starts.putIfAbsent(key, start) != null) {
					report("T04").with(text.substring(start, at).strip()).at(paragraph, paragraph.getContent(), start, at);
					return;
				}
			}
			start = at + 1;
		}
	}
}
