package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** T01 and T03: terms and common slips, as data in {@code terms.json}. Only texts that hold the characters of an entry are matched. */
public class TermRules extends RuleSet {

	private record Entry(String rule, String variant, List<String> has, Pattern written, String right, int since) {
	}

	/** The last year of the plan, and the former names that were reported: once a plan is enough. */
	private record Scan(int last, Set<String> former) {
	}

	private final List<Entry> entries = new ArrayList<>();

	@Inject
	public TermRules(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("terms.json");
		read(json, "terms", "T01");
		read(json, "typos", "T03");
	}

	private void read(JsonObject json, String list, String rule) {
		for (JsonElement element : json.getAsJsonArray(list)) {
			JsonObject entry = element.getAsJsonObject();
			int since = entry.has("since") ? entry.get("since").getAsInt() : 0;
			entries.add(new Entry(rule, since > 0 ? "former" : null, Dictionaries.strings(entry.get("has")), Pattern.compile(entry.get("written").getAsString()), entry.get("right").getAsString(), since));
		}
	}

	/** See the class. */
	@Check(CheckType.NORMAL)
	public void termsAreRight(Plan plan) {
		boolean open = plan.getPeriod() == null || plan.getPeriod().to() == null;
		Scan scan = new Scan(open ? Integer.MAX_VALUE : plan.getPeriod().to(), new HashSet<>());
		for (Block block : plan.getBlocks()) {
			switch (block) {
				case Paragraph paragraph -> prose(paragraph, paragraph.getContent(), paragraph.getText(), scan);
				case Heading heading -> find(heading.getTitle(), scan, found -> found.report.at(heading, Literals.HEADING__TITLE));
				case Frame frame -> frame(frame, scan);
				default -> { }
			}
		}
	}

	private void frame(Frame frame, Scan scan) {
		for (FrameLine line : frame.getLines()) {
			switch (line) {
				case Paragraph paragraph -> prose(paragraph, paragraph.getContent(), paragraph.getText(), scan);
				case Project project -> prose(project, project.getContent(), project.getText(), scan);
				case Indicator indicator -> find(indicator.getLabel(), scan, found -> found.report.at(indicator, Literals.INDICATOR__LABEL));
				default -> { }
			}
		}
	}

	private void prose(Line line, List<Run> content, String text, Scan scan) {
		find(text, scan, found -> found.report.at(line, content, found.start, found.end));
	}

	private record Found(Report report, int start, int end) {
	}

	private void find(String text, Scan scan, Consumer<Found> reporter) {
		if (text == null) {
			return;
		}
		for (Entry entry : entries) {
			if (entry.since > scan.last || entry.has.stream().noneMatch(text::contains)) {
				continue;
			}
			Matcher matcher = entry.written.matcher(text);
			while (matcher.find()) {
				if (entry.variant == null || scan.former.add(entry.right)) {
					reporter.accept(new Found(report(entry.rule, entry.variant).with(matcher.group(), entry.right), matcher.start(), matcher.end()));
				}
			}
		}
	}
}
