package org.planwright.exchange.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Widths;

/**
 * Tells tables that report how an earlier plan was fulfilled (“十四五”主要目标完成情况) from those of the plan's own indicators: their headings or their title
 * speak of fulfilment, and of no later year.
 */
public final class Fulfilment {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)|十([一二三四五六七八九])五");
	private static final String DIGITS = "一二三四五六七八九";
	private static final int TENTH_PLAN_ENDS = 2005;
	private static final int PERIOD = 5;

	private Fulfilment() {
	}

	/** Whether a table with these headings, one a column, and this title, empty for none, is such a report. The base year is not known. */
	public static boolean isTold(HeaderWords words, List<String> headings, String title) {
		int done = 0;
		int latest = 0;
		for (String heading : headings) {
			if (words.has("base", heading)) {
				done = Math.max(done, years(heading, false));
			}
			latest = Math.max(latest, years(heading, true));
		}
		boolean inTitle = words.has("fulfilment", Widths.withoutBlanks(title));
		if (inTitle) {
			done = Math.max(done, years(title, false));
			latest = Math.max(latest, years(title, true));
		}
		return (inTitle || speaksOfIt(words, headings)) && (done == 0 || latest <= done);
	}

	/** Whether such headings are a report on what was to be reached up to the base year. */
	static boolean isTold(HeaderWords words, List<String> headings, PlanYears years) {
		return years.isKnown() ? speaksOfIt(words, headings) && headings.stream().allMatch(heading -> years(heading, true) <= years.base())
				: isTold(words, headings, "");
	}

	private static boolean speaksOfIt(HeaderWords words, List<String> headings) {
		return headings.stream().anyMatch(heading -> words.has("fulfilment", heading))
				|| headings.stream().anyMatch(heading -> words.has("achieved", heading) && words.columns().stream().noneMatch(each -> each.isWord(heading)))
						&& headings.stream().anyMatch(heading -> words.has("planned", heading));
	}

	/** The first or the latest year that a text names, the last year of a five-year plan for its name; 0 for none. */
	private static int years(String text, boolean latest) {
		int year = 0;
		Matcher matcher = YEAR.matcher(Widths.withoutBlanks(text));
		while (matcher.find() && (latest || year == 0)) {
			int named = matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : TENTH_PLAN_ENDS + PERIOD * (DIGITS.indexOf(matcher.group(2)) + 1);
			year = Math.max(year, named);
		}
		return year;
	}
}
