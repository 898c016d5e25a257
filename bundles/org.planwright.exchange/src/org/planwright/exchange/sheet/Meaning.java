package org.planwright.exchange.sheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.plan.CellRole;

/** What a column holds. */
public enum Meaning {
	/** Left out on purpose. */
	IGNORED,
	/** A running number. */
	NUMBER,
	/** Name of the indicator or project. */
	NAME,
	/** Category of indicators, group of projects. */
	CATEGORY, UNIT, EARLIER, BASE, MID, TARGET, HORIZON, AVERAGE, CUMULATIVE,
	/** The value planned for a year; the detail is the year, as 2026年. */
	ANNUAL,
	/** The value reached in a year; the detail is the year. */
	ACTUAL, ATTRIBUTE, DIRECTION,
	/** How the indicator is measured (口径). */
	DEFINITION, CODE, REMARK, LEAD, SUPPORT, DEADLINE,
	/** Number of the box that a project is in. */
	BOX,
	/** Title of the box; used where the plan does not have the box. */
	BOX_TITLE,
	/** What is built: the sentence of a project behind its name. */
	CONTENT,
	/** Quantities of a project (规模). */
	QUANTITY, PLACE,
	/** 新建, 续建, 改扩建 … */
	NATURE, OWNER, PERIOD,
	/** First year of construction, where the last is in a column of its own. */
	START,
	/** Last year of construction. */
	END, INVESTMENT,
	/** A part of the investment by source; the detail is the source. Without a detail, all sources in one cell. */
	SOURCE,
	/** A part of the investment by year; the detail is the year. */
	INVESTED,
	/** Indicators that a project supports. */
	SUPPORTS,
	/** Computed from other columns; never read. */
	DERIVED;

	/** In the order in which rows have them. */
	private static final Map<CellRole, Meaning> CELLS = new EnumMap<>(Map.of(CellRole.EARLIER, EARLIER, CellRole.BASE, BASE, CellRole.MID, MID, CellRole.TARGET, TARGET,
			CellRole.HORIZON, HORIZON, CellRole.AVERAGE, AVERAGE, CellRole.CUMULATIVE, CUMULATIVE, CellRole.REMARK, REMARK));

	/** The word in files. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The meaning of a word in files. */
	public static Optional<Meaning> of(String word) {
		return Arrays.stream(values()).filter(meaning -> meaning.word().equals(word)).findFirst();
	}

	/** What the cells of an indicator's row say, by their roles, in the order in which rows have them; cannot be changed. */
	public static Map<CellRole, Meaning> cells() {
		return Collections.unmodifiableMap(CELLS);
	}

	/** What cells of a role say; empty for those that are told by their place only, and for what has a form of its own. */
	public static Optional<Meaning> ofCell(CellRole role) {
		return Optional.ofNullable(CELLS.get(role));
	}

	/** The key of the cells of an indicator's row that say it ({@code 目标}); empty where rows have no such cell. */
	public Optional<String> cellKey() {
		return CELLS.entrySet().stream().filter(cell -> cell.getValue() == this).findFirst().map(cell -> cell.getKey().getLiteral());
	}

	/** Whether several columns of a table can have it, told apart by their details. */
	public boolean hasDetail() {
		return this == ANNUAL || this == ACTUAL || this == SOURCE || this == INVESTED;
	}

	/** Whether it is a value of an indicator in the unit of its row. */
	public boolean isValue() {
		return switch (this) {
			case EARLIER, BASE, MID, TARGET, HORIZON, AVERAGE, CUMULATIVE, ANNUAL, ACTUAL -> true;
			default -> false;
		};
	}

	/** Whether it is several names apart by 、. */
	public boolean isList() {
		return switch (this) {
			case LEAD, SUPPORT, PLACE, OWNER, SUPPORTS -> true;
			default -> false;
		};
	}

	/** Whether it is an amount of money. */
	public boolean isMoney() {
		return this == INVESTMENT || this == SOURCE || this == INVESTED;
	}
}
