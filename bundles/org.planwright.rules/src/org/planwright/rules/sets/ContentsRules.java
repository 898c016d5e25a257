package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** D04: the contents (目录) have the titles of chapters and sections, in their order. */
public class ContentsRules extends RuleSet {

	private static final Pattern PAGE = Pattern.compile("[\\s.…·．]+\\d{0,4}\\s*$");
	private static final Pattern NUMBERED = Pattern.compile("^\\s*第\\s*[一二三四五六七八九十百零〇\\d]+\\s*([篇章节])");
	/** How many entries or headings may be missing in a row. */
	private static final int AHEAD = 6;
	private static final int REPORTED_AT_MOST = 10;
	private static final int LONGEST_REST = 30;
	private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}]");

	/** A line of the contents or a heading: its text, that without blanks and signs, and the same with the next line. */
	private record Entry(EObject element, String text, String key, String longKey) {

		/** The rest is what stands on the next line and may belong to the title; empty when nothing can. */
		static Entry of(EObject element, String text, String rest) {
			return new Entry(element, Widths.trim(text), key(text), key(text + rest));
		}

		boolean isSame(Entry other) {
			return key.equals(other.key) || key.equals(other.longKey) || longKey.equals(other.key) || longKey.equals(other.longKey);
		}

		private static String key(String text) {
			return SIGNS.matcher(NameKey.of(text).key()).replaceAll("");
		}
	}

	private record Difference(String variant, Entry entry, Entry heading) {
	}

	/** See the class. */
	@Check(CheckType.FAST)
	public void contentsAreHeadings(Plan plan) {
		List<Entry> entries = new ArrayList<>();
		Set<String> levels = new LinkedHashSet<>();
		Contents contents = null;
		for (Block block : plan.getBlocks()) {
			if (block instanceof Contents found) {
				contents = found;
				entries(found, entries, levels);
			}
		}
		if (entries.isEmpty()) {
			return;
		}
		List<Difference> differences = differences(entries, headings(plan, levels));
		if (differences.size() > Math.max(REPORTED_AT_MOST, entries.size() / 3)) {
			report("D04", "many").with(differences.size()).at(contents);
			return;
		}
		for (Difference difference : differences) {
			Report report = report("D04", difference.variant);
			if (difference.entry == null) {
				report.with(difference.heading.text).at(difference.heading.element);
			} else if (difference.heading == null) {
				report.with(difference.entry.text).at(difference.entry.element);
			} else {
				report.with(difference.entry.text, difference.heading.text).also("heading", difference.heading.element, null).at(difference.entry.element);
			}
		}
	}

	/** Compares two lists in one pass: what one of them lacks is looked for a few places ahead in the other. */
	private static List<Difference> differences(List<Entry> entries, List<Entry> headings) {
		List<Difference> differences = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < entries.size() && j < headings.size()) {
			int skipHeadings = distance(entries.get(i), headings, j);
			int skipEntries = distance(headings.get(j), entries, i);
			if (skipHeadings == 0) {
				i++;
				j++;
			} else if (skipHeadings > 0 && (skipEntries < 0 || skipHeadings <= skipEntries)) {
				differences.add(new Difference("missing", null, headings.get(j++)));
			} else if (skipEntries > 0) {
				differences.add(new Difference("extra", entries.get(i++), null));
			} else {
				differences.add(new Difference(null, entries.get(i++), headings.get(j++)));
			}
		}
		while (i < entries.size()) {
			differences.add(new Difference("extra", entries.get(i++), null));
		}
		while (j < headings.size()) {
			differences.add(new Difference("missing", null, headings.get(j++)));
		}
		return differences;
	}

	private static int distance(Entry wanted, List<Entry> list, int from) {
		for (int k = 0; k <= AHEAD && from + k < list.size(); k++) {
			if (list.get(from + k).isSame(wanted)) {
				return k;
			}
		}
		return -1;
	}

	private static void entries(Contents contents, List<Entry> entries, Set<String> levels) {
		List<FrameLine> lines = contents.getLines();
		for (int i = 0; i < lines.size(); i++) {
			if (!(lines.get(i) instanceof Paragraph paragraph) || !paragraph.getText().strip().startsWith("第")) {
				continue;
			}
			String text = PAGE.matcher(paragraph.getText()).replaceFirst("");
			Matcher number = NUMBERED.matcher(text);
			if (number.find()) {
				levels.add(number.group(1));
			}
			String rest = i + 1 < lines.size() && lines.get(i + 1) instanceof Paragraph next ? rest(PAGE.matcher(next.getText()).replaceFirst("")) : "";
			entries.add(Entry.of(paragraph, text, rest));
		}
	}

	/** The headings of the levels that the contents list. */
	private static List<Entry> headings(Plan plan, Set<String> levels) {
		List<Entry> headings = new ArrayList<>();
		List<Block> blocks = plan.getBlocks();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Heading heading && heading.getNumber() != null) {
				Matcher number = NUMBERED.matcher(heading.getNumber());
				if (number.find() && levels.contains(number.group(1))) {
					String rest = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Paragraph next ? rest(next.getText()) : "";
					headings.add(Entry.of(heading, heading.getNumber() + (heading.getTitle() == null ? "" : " " + heading.getTitle()), rest));
				}
			}
		}
		return headings;
	}

	/** A line that can be the rest of a title. */
	private static String rest(String line) {
		return line.length() <= LONGEST_REST && line.indexOf('。') < 0 && !line.strip().startsWith("第") ? line : "";
	}
}
