package org.planwright.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.sheet.HeaderWords.ColumnWords;
import org.planwright.model.text.Widths;

/** Guesses what columns hold by their headings. */
public final class ColumnGuesser {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19\\d\\d|20\\d\\d)(?!\\d)");
	private static final Pattern PARENTHESES = Pattern.compile("[(（][^()（）]*[)）]");
	private static final double WORD = 1;
	private static final double YEAR_TOLD = 0.9;
	private static final double PART = 0.8;
	private static final double YEAR_GUESSED = 0.6;
	private static final int PERIOD = 5;
	private static final int LONG_RANGE = 10;

	private final HeaderWords words;
	private final TableKind kind;
	private final List<String> headings;
	private final PlanYears years;
	private final boolean fulfilment;

	/** @param headings one a column, without blanks, rows apart by /; empty where there is none */
	public ColumnGuesser(HeaderWords words, TableKind kind, List<String> headings, PlanYears known) {
		this.words = words;
		this.kind = kind;
		this.headings = headings;
		this.years = known.isKnown() ? known : yearsOfHeadings();
		fulfilment = kind == TableKind.INDICATORS && Fulfilment.isTold(words, headings, known);
	}

	/** The columns that have headings. A meaning that only one column can have goes to the one that is surest of it. */
	public List<SheetColumn> columns() {
		List<SheetColumn> columns = new ArrayList<>();
		for (int i = 0; i < headings.size(); i++) {
			if (!headings.get(i).isEmpty()) {
				columns.add(guess(i, headings.get(i)));
			}
		}
		return withoutDoubles(columns);
	}

	private static List<SheetColumn> withoutDoubles(List<SheetColumn> columns) {
		List<SheetColumn> surestFirst = new ArrayList<>(columns);
		surestFirst.sort((a, b) -> Double.compare(b.confidence(), a.confidence()));
		Set<ColumnMeaning> taken = new HashSet<>();
		List<SheetColumn> result = new ArrayList<>();
		for (SheetColumn column : surestFirst) {
			boolean free = column.meaning().meaning() == Meaning.IGNORED || column.meaning().meaning() == Meaning.DERIVED || taken.add(column.meaning());
			result.add(free ? column : unknown(column.index(), column.heading()));
		}
		result.sort((a, b) -> Integer.compare(a.index(), b.index()));
		return result;
	}

	private static SheetColumn unknown(int index, String heading) {
		return new SheetColumn(index, heading, ColumnMeaning.of(Meaning.IGNORED), 0);
	}

	private SheetColumn guess(int index, String heading) {
		String plain = plain(heading);
		String last = plain(heading.substring(heading.lastIndexOf('/') + 1));
		for (ColumnWords each : words.columns()) {
			if (each.isFor(kind) && (each.isWord(plain) || each.isWord(last))) {
				return new SheetColumn(index, heading, ColumnMeaning.of(each.meaning()), WORD);
			}
		}
		if (kind == TableKind.PROJECTS) {
			SheetColumn money = money(index, heading, last);
			if (money != null) {
				return money;
			}
		}
		if (fulfilment && isOfFulfilment(heading)) {
			return new SheetColumn(index, heading, ColumnMeaning.of(Meaning.IGNORED), PART);
		}
		for (ColumnWords each : words.columns()) {
			if (each.isFor(kind) && each.isPart(heading)) {
				return new SheetColumn(index, heading, ColumnMeaning.of(each.meaning()), PART);
			}
		}
		return kind == TableKind.INDICATORS ? value(index, heading, plain) : unknown(index, heading);
	}

	private boolean isOfFulfilment(String heading) {
		return YEAR.matcher(heading).find() || words.has("fulfilment", heading) || words.has("base", heading) || words.has("target", heading);
	}

	private SheetColumn money(int index, String heading, String last) {
		Matcher year = YEAR.matcher(last);
		if (year.find()) {
			return new SheetColumn(index, heading, new ColumnMeaning(Meaning.INVESTED, year.group() + "年"), heading.contains("投资") ? YEAR_TOLD : YEAR_GUESSED);
		}
		boolean below = heading.contains("来源/") || heading.contains("来源（") && heading.contains("/");
		if (below || words.has("sources", last)) {
			return new SheetColumn(index, heading, new ColumnMeaning(Meaning.SOURCE, last), heading.equals(last) ? PART : YEAR_TOLD);
		}
		return null;
	}

	private SheetColumn value(int index, String heading, String plain) {
		Matcher matcher = YEAR.matcher(heading);
		int year = 0;
		while (matcher.find()) {
			year = Integer.parseInt(matcher.group());
		}
		if (year == 0) {
			Meaning meaning = words.has("fulfilment", heading) ? null : words.has("base", heading) ? Meaning.BASE : words.has("mid", heading) ? Meaning.MID : words.has("target", heading) ? Meaning.TARGET : null;
			return meaning == null ? unknown(index, heading) : new SheetColumn(index, heading, ColumnMeaning.of(meaning), PART);
		}
		boolean told = words.has("base", heading) || words.has("target", heading) || words.has("annual", heading);
		return new SheetColumn(index, heading, ofYear(year, heading), told ? YEAR_TOLD : YEAR_GUESSED);
	}

	private ColumnMeaning ofYear(int year, String heading) {
		if (year < years.base()) {
			return ColumnMeaning.of(Meaning.EARLIER);
		}
		if (year == years.base()) {
			return ColumnMeaning.of(Meaning.BASE);
		}
		if (year == years.horizon() || year >= years.base() + LONG_RANGE) {
			return ColumnMeaning.of(Meaning.HORIZON);
		}
		if (words.has("base", heading) && !words.has("target", heading)) {
			return new ColumnMeaning(Meaning.ACTUAL, year + "年");
		}
		if (words.has("mid", heading)) {
			return ColumnMeaning.of(Meaning.MID);
		}
		boolean last = year == years.end() && !words.has("annual", heading);
		return last ? ColumnMeaning.of(Meaning.TARGET) : new ColumnMeaning(Meaning.ANNUAL, year + "年");
	}

	/** The latest of the years with present values is the base; without any, the round year at or before the first. */
	private PlanYears yearsOfHeadings() {
		int base = 0;
		int first = 0;
		int last = 0;
		for (String heading : headings) {
			Matcher matcher = YEAR.matcher(heading);
			if (matcher.find()) {
				int year = Integer.parseInt(matcher.group());
				first = first == 0 ? year : Math.min(first, year);
				last = Math.max(last, year);
				if (words.has("base", heading) && !words.has("target", heading)) {
					base = Math.max(base, year);
				}
			}
		}
		base = base > 0 ? base : first - first % PERIOD;
		int end = 0;
		for (String heading : headings) {
			Matcher matcher = YEAR.matcher(heading);
			if (matcher.find()) {
				int year = Integer.parseInt(matcher.group());
				end = year > base && year <= base + PERIOD ? Math.max(end, year) : end;
			}
		}
		return new PlanYears(base, end, last >= base + LONG_RANGE ? last : 0);
	}

	private static String plain(String heading) {
		String plain = Widths.withoutBlanks(PARENTHESES.matcher(heading).replaceAll(""));
		return plain.isEmpty() ? heading : plain;
	}
}
