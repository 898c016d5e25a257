package org.planwright.rules.prose;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.text.Finder;

/**
 * The period of a plan, to tell what its prose looks back on from what it plans.
 *
 * @param base base year; 0 when neither the front matter nor the indicator table tells
 */
public record Period(int base) {

	private static final Finder YEAR = Finder.of("(?<!\\d)(20\\d\\d)\\s*年");
	private static final Finder LABEL = Finder.of("[“\"]?十([一二三四五六七八九])五[”\"]?");
	private static final Finder BACK = Finder.of("以来|五年来|过去|回顾|累计完成|已经|截至|截止|成就|成效|现状|历程|发展基础|完成情况|主要问题");
	private static final Finder AHEAD = Finder.of("到\\s*20\\d\\d\\s*年|力争|确保|争取|目标|展望");
	private static final int FIRST_LABELLED = 2006;
	private static final int YEARS = 5;

	/** The period of a plan: its base year as stated, the year before the period, or the year in the heading of the base column. */
	public static Period of(Plan plan) {
		if (plan.getBaseYear() != null) {
			return new Period(plan.getBaseYear());
		}
		if (plan.getPeriod() != null && plan.getPeriod().from() != null) {
			return new Period(plan.getPeriod().from() - 1);
		}
		for (var block : plan.getBlocks()) {
			if (block instanceof Frame frame) {
				for (var line : frame.getLines()) {
					if (line instanceof Columns columns) {
						OptionalInt year = year(columns);
						if (year.isPresent()) {
							return new Period(year.getAsInt());
						}
					}
				}
			}
		}
		return new Period(0);
	}

	/** Whether the text speaks of the time up to the base year: of earlier years only, of an earlier five-year plan, or in words that look back. */
	public boolean looksBack(String text) {
		if (BACK.isIn(text) || hasOtherLabel(text)) {
			return true;
		}
		int latest = latestYear(text);
		return latest > 0 && latest <= base;
	}

	/** Whether the text says that it is about the base year or the end of the five years before. */
	public boolean isAboutBase(String text) {
		return base > 0 && (latestYear(text) == base || hasOtherLabel(text) && text.contains("末")) && !AHEAD.isIn(text);
	}

	/** Label of the five-year plan that the year after the base year begins: 十五五 for 2025. */
	private String label() {
		int number = (base + 1 - FIRST_LABELLED) / YEARS + 1;
		return base == 0 || number < 1 || number > 9 ? "" : ChineseNumerals.format(number);
	}

	private boolean hasOtherLabel(String text) {
		boolean other = false;
		for (MatchResult label : LABEL.in(text)) {
			if (label.group(1).equals(label())) {
				return false;
			}
			other = true;
		}
		return other;
	}

	private static int latestYear(String text) {
		int latest = 0;
		for (MatchResult year : YEAR.in(text)) {
			latest = Math.max(latest, Integer.parseInt(year.group(1)));
		}
		return latest;
	}

	private static OptionalInt year(Columns columns) {
		return columns.getColumns().stream().filter(column -> column.getRole() == CellRole.BASE && column.getHeading() != null)
				.map(column -> YEAR.first(column.getHeading())).filter(Objects::nonNull).mapToInt(year -> Integer.parseInt(year.group(1))).findFirst();
	}
}
