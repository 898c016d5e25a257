package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.model.text.Finder;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on how units and years are written throughout a plan: one finding a form, not one a place. */
public class TextFormRules extends RuleSet {

	private record Spelling(Pattern written, String legal) {
	}

	private record Place(Line line, List<Run> content, int start, int end, String text) {
	}

	private final List<Spelling> spellings = new ArrayList<>();
	private final Finder anySpelling;
	/** Titles of documents, in 《》 or well known without. */
	private static final Finder TITLE = Finder.of("《[^》]*》|规划和[^，。]{2,10}年远景目标");
	private static final Finder CHINESE_YEAR = Finder.of("(?:[一二][〇零○Ｏ0][〇零○Ｏ0一二三四五六七八九][〇零○Ｏ0一二三四五六七八九]|一九[一二三四五六七八九〇零○][〇零○一二三四五六七八九])\\s*年");
	private static final Finder ARABIC_YEAR = Finder.of("(?<!\\d)(?:19|20)\\d\\d\\s*年");
	/** A line that is a date only, as on a cover, is written in its own way. */
	private static final int LONGEST_DATE = 14;

	@Inject
	public TextFormRules(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("units.json");
		for (JsonElement element : json.getAsJsonArray("spellings")) {
			JsonObject spelling = element.getAsJsonObject();
			spellings.add(new Spelling(Pattern.compile(spelling.get("written").getAsString()), spelling.get("legal").getAsString()));
		}
		anySpelling = Finder.of("\\d[\\d.,]*\\s*[十百千万亿]*\\s*(?<unit>" + String.join("|", spellings.stream().map(spelling -> spelling.written.pattern()).toList()) + ")"
				+ "(?![A-Za-z])");
	}

	/** V11 and T05. */
	@Check(CheckType.NORMAL)
	public void formsAreUsual(Plan plan) {
		Map<String, List<Place>> units = new LinkedHashMap<>();
		Map<String, List<Place>> years = new LinkedHashMap<>();
		for (Block block : plan.getBlocks()) {
			if (block instanceof Paragraph paragraph) {
				read(paragraph, paragraph.getContent(), paragraph.getText(), units, years);
			} else if (block instanceof Frame frame) {
				for (FrameLine line : frame.getLines()) {
					switch (line) {
						case Paragraph paragraph -> read(paragraph, paragraph.getContent(), paragraph.getText(), units, years);
						case Project project -> read(project, project.getContent(), project.getText(), units, years);
						default -> { }
					}
				}
			}
		}
		units.forEach((written, places) -> {
			String legal = spellings.stream().filter(spelling -> spelling.written.matcher(written).matches()).findFirst().orElseThrow().legal;
			Place first = places.get(0);
			report("V11").with(written, places.size(), legal).at(first.line, first.content, first.start, first.end);
		});
		years(years);
	}

	private void read(Line line, List<Run> content, String text, Map<String, List<Place>> units, Map<String, List<Place>> years) {
		for (MatchResult unit : anySpelling.in(text)) {
			units.computeIfAbsent(unit.group("unit"), any -> new ArrayList<>()).add(new Place(line, content, unit.start("unit"), unit.end("unit"), unit.group("unit")));
		}
		if (text.length() <= LONGEST_DATE || text.indexOf('年') < 0) {
			return;
		}
		String body = TITLE.replaceAll(text, title -> "　".repeat(title.group().length()));
		for (MatchResult chinese : CHINESE_YEAR.in(body)) {
			String zero = chinese.group().replaceAll("[^〇零○Ｏ0]", "");
			String form = zero.isEmpty() ? "" : zero.substring(0, 1);
			years.computeIfAbsent(form, any -> new ArrayList<>()).add(new Place(line, content, chinese.start(), chinese.end(), chinese.group()));
		}
		for (MatchResult arabic : ARABIC_YEAR.in(body)) {
			years.computeIfAbsent("Arabic", any -> new ArrayList<>()).add(new Place(line, content, arabic.start(), arabic.end(), arabic.group()));
		}
	}

	/** Years written in Chinese characters where the plan writes digits, or with different signs for zero. One finding. */
	private void years(Map<String, List<Place>> years) {
		List<Place> rarest = null;
		StringBuilder examples = new StringBuilder();
		for (List<Place> places : years.values()) {
			rarest = rarest == null || places.size() < rarest.size() ? places : rarest;
			examples.append(examples.isEmpty() ? "" : "、").append('“').append(places.get(0).text.strip()).append('”').append('×').append(places.size());
		}
		if (years.size() > 1) {
			Place place = rarest.get(0);
			report("T05").with(examples).at(place.line, place.content, place.start, place.end);
		}
	}
}
