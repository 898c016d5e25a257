package org.planwright.exchange.monitor;

import java.util.List;
import java.util.Map;

import org.planwright.exchange.monitor.ReportedEntry.Kind;

/** The words of texts of what was reached ({@link ActualsText}). */
public final class ActualsWords {

	/** In front: the plan. */
	public static final String PLAN = "监测";
	/** In front: the version of the format. */
	public static final String VERSION = "格式";
	/** In front: up to which year. */
	public static final String UP_TO = "截至";
	/** What stands in front, in the order in which it is written. */
	public static final List<String> HEADER = List.of(PLAN, VERSION, UP_TO);

	/** Begins what is said of an indicator. */
	public static final String INDICATOR = "指标";
	/** Its unit. */
	public static final String UNIT = "单位";
	/** Begins what is said of a project. */
	public static final String PROJECT = "项目";
	/** Its box, where several have the name. */
	public static final String BOX = "专栏";

	/** What was reached in years. */
	public static final String ACTUAL = "实绩";
	private static final String PLANNED = "年度";
	private static final String PART = "分解";
	private static final String INVESTED = "投资";
	/** Where a project stands. */
	public static final String STATE = "进展";
	/** Why something is as it is. */
	public static final String REMARK = "说明";
	/** What is said of an indicator; each with {@code @}. */
	public static final List<String> OF_INDICATOR = List.of(ACTUAL, PLANNED, PART, REMARK);
	/** What is said of a project. */
	public static final List<String> OF_PROJECT = List.of(INVESTED, STATE, REMARK);
	/** Those of them that have values, each with a year or a region in front. */
	static final Map<String, Kind> SERIES = Map.of(PLANNED, Kind.PLANNED, ACTUAL, Kind.ACTUAL, PART, Kind.PART, INVESTED, Kind.INVESTED);
	/** Those of them whose values are those of years. */
	public static final List<String> OF_YEARS = List.of(ACTUAL, PLANNED, INVESTED);

	/** Where projects usually stand; other words are understood, too. */
	public static final List<String> STATES = List.of("未开工", "前期工作", "在建", "已完工", "停工");

	private ActualsWords() {
	}

	/** A text as one word, which can stand in a list and holds no key. */
	public static String quoted(String text) {
		return Words.quoted(text);
	}

	/** A word without the quotes that hold it together. */
	public static String unquoted(String word) {
		return Words.unquoted(word);
	}
}
