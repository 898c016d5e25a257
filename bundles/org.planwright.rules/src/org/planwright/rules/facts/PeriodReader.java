package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.ChineseNumerals;

/** Finds the years and periods that a text names. Years that a comparison starts from (比2015年, 由2015年) are none of them. */
final class PeriodReader {

	/** A year or period and its place. */
	record Mark(int start, int end, FactPeriod period) {
	}

	private static final int FIRST_LABELLED = 2006;
	private static final int FIRST_LABEL = 11;
	private static final int YEARS = 5;
	private static final Pattern TIME = Pattern.compile("(?<to>到|至|截至|截止|自|从|由|比|较)? ?(?:(?<year>20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2}) ?(?:[-—–~至] ?(?<last>20[0-9]{2}) ?)?年(?<end>末|底|初)?(?<ago>以前|以来|前)?"
			+ "|[“\"]?十(?<label>[一二三四五六七八九])五[”\"]?(?<of>期间|时期|期末|末|规划期)?|(?<term>规划期末|规划期内|规划期|期末))");

	private PeriodReader() {
	}

	/** The marks of a half-width text in their order. */
	static List<Mark> read(String half) {
		List<Mark> marks = new ArrayList<>();
		Matcher time = TIME.matcher(half);
		while (time.find()) {
			String to = time.group("to");
			boolean start = to != null && "自从由比较".contains(to) && time.group("last") == null;
			if (!start && time.group("ago") == null) {
				marks.add(mark(time));
			}
		}
		return marks;
	}

	private static Mark mark(Matcher time) {
		String words = time.group().strip();
		boolean end = time.group("to") != null || time.group("end") != null;
		if (time.group("year") != null) {
			int from = year(time.group("year"));
			int to = time.group("last") == null ? from : Integer.parseInt(time.group("last"));
			return new Mark(time.start(), time.end(), new FactPeriod(words, from, to, end, Basis.PLAIN));
		}
		if (time.group("label") != null) {
			int number = 10 + (int) ChineseNumerals.parse(time.group("label")).orElse(0);
			int from = FIRST_LABELLED + (number - FIRST_LABEL) * YEARS;
			boolean last = time.group("of") != null && time.group("of").endsWith("末");
			return new Mark(time.start(), time.end(), new FactPeriod(words, last ? from + YEARS - 1 : from, from + YEARS - 1, last, Basis.PLAIN));
		}
		return new Mark(time.start(), time.end(), new FactPeriod(words, null, null, words.endsWith("末"), Basis.PLAIN));
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
