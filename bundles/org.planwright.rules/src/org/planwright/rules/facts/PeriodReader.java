package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.ChineseNumerals;

/** Finds the years and periods that a text names. Years that a comparison starts from (比2015年, 由2015年) are none of them. */
final class PeriodReader {

	/**
	 * A year or period and its place.
	 *
	 * @param wide whether a comma sets it off, so that it holds for the whole sentence and not only up to the next semicolon
	 * @param local whether it belongs to the verb behind it (在2021年投产), so that it holds for its clause only
	 */
	record Mark(int start, int end, FactPeriod period, boolean wide, boolean local) {
	}

	private static final int FIRST_LABELLED = 2006;
	private static final int FIRST_LABEL = 11;
	private static final int YEARS = 5;
	private static final int LONGEST_PREFIX = 2;
	private static final Pattern YEAR = Pattern.compile("(?<year>20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2}) ?(?:[-—–~至] ?(?<last>20[0-9]{2}) ?)?年(?<end>末|底|初)?(?<ago>以前|以来|前)?");
	private static final Pattern LABEL = Pattern.compile("十(?<label>[一二三四五六七八九])五[”\"]?(?<of>期间|时期|期末|末|规划期)?");
	private static final Pattern TERM = Pattern.compile("规划期末|规划期内|规划期|期末");
	private static final Words PREFIXES = prefixes();

	private PeriodReader() {
	}

	private static Words prefixes() {
		Words words = new Words();
		for (String word : new String[] { "到", "至", "截至", "截止" }) {
			words.add(word, "until");
		}
		for (String word : new String[] { "自", "从", "由", "比", "较", "是", "为" }) {
			words.add(word, "since");
		}
		return words;
	}

	/** The marks of a half-width text in their order. */
	static List<Mark> read(String half) {
		List<Mark> marks = new ArrayList<>();
		int at = 0;
		while (at < half.length()) {
			Mark mark = at(half, at);
			if (mark != null && mark.period != null) {
				marks.add(mark);
			}
			at = mark == null ? at + 1 : mark.end;
		}
		return marks;
	}

	/** The mark whose body begins at an offset; one without a period when the time is only a starting point; null when there is none. */
	private static Mark at(String half, int at) {
		Pattern pattern = switch (half.charAt(at)) {
		case '2' -> half.startsWith("20", at) && (at == 0 || !Character.isLetterOrDigit(half.charAt(at - 1)) || half.charAt(at - 1) > 0x7F) ? YEAR : null;
		case '二' -> YEAR;
		case '十' -> LABEL;
		case '规', '期' -> TERM;
		default -> null;
		};
		Matcher time = pattern == null ? null : pattern.matcher(half).region(at, half.length());
		if (time == null || !time.lookingAt()) {
			return null;
		}
		int start = at;
		while (start > 0 && start > at - LONGEST_PREFIX && "“\" ".indexOf(half.charAt(start - 1)) >= 0) {
			start--;
		}
		Words.Match prefix = PREFIXES.endingAt(half, start, 0);
		start = prefix == null ? start : prefix.start();
		boolean since = prefix != null && prefix.meaning().equals("since");
		int end = time.end();
		boolean wide = end < half.length() && half.charAt(end) == ',';
		boolean local = !wide && start > 0 && half.charAt(start - 1) == '在';
		return new Mark(start, end, period(half.substring(start, time.end()).strip(), pattern, time, prefix != null, since), wide, local);
	}

	private static FactPeriod period(String words, Pattern pattern, Matcher time, boolean until, boolean since) {
		if (pattern == LABEL) {
			int number = FIRST_LABEL - 1 + (int) ChineseNumerals.parse(time.group("label")).orElse(0);
			int from = FIRST_LABELLED + (number - FIRST_LABEL) * YEARS;
			boolean last = time.group("of") != null && time.group("of").endsWith("末");
			return since ? null : new FactPeriod(words, last ? from + YEARS - 1 : from, from + YEARS - 1, last, Basis.PLAIN);
		}
		if (pattern == TERM) {
			return new FactPeriod(words, null, null, words.endsWith("末"), Basis.PLAIN);
		}
		if (time.group("ago") != null || since && time.group("last") == null) {
			return null;
		}
		int from = year(time.group("year"));
		int to = time.group("last") == null ? from : Integer.parseInt(time.group("last"));
		return new FactPeriod(words, from, to, until || time.group("end") != null, Basis.PLAIN);
	}

	private static int year(String text) {
		if (Character.isDigit(text.charAt(0))) {
			return Integer.parseInt(text);
		}
		int year = 0;
		for (int i = 0; i < text.length(); i++) {
			year = year * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(text.charAt(i)));
		}
		return year;
	}
}
