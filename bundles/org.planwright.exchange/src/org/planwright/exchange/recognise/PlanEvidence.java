package org.planwright.exchange.recognise;

import java.util.regex.Pattern;

import org.planwright.exchange.report.Counted;
import org.planwright.exchange.report.ImportReport;

/**
 * Decides whether a text is a plan at all: a plan is Chinese, speaks of planning, and has headings, boxes or indicators. The message for one that is none tells
 * all of this.
 */
public final class PlanEvidence {

	private static final Pattern PLANNING = Pattern.compile("规划|纲要|计划|目标");
	private static final Pattern DOING = Pattern.compile("发展|建设|推进|项目|工程");
	private static final int WORDS = 2;
	private static final int STRUCTURE = 3;

	private PlanEvidence() {
	}

	public static boolean suffices(String text, ImportReport report) {
		long letters = text.chars().filter(Character::isLetter).count();
		long han = text.chars().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
		int titles = report.count(Counted.PART) + report.count(Counted.CHAPTER) + report.count(Counted.SECTION);
		int structure = titles * 2 + report.count(Counted.SUBHEADING) + report.count(Counted.BOX) * 2
				+ report.count(Counted.INDICATOR) + report.count(Counted.PROJECT);
		return han * 2 > letters && has(PLANNING, text) && has(DOING, text) && structure >= STRUCTURE;
	}

	private static boolean has(Pattern words, String text) {
		return words.matcher(text).results().limit(WORDS).count() == WORDS;
	}
}
