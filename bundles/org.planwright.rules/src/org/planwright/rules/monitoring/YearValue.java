package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.hierarchy.Goal;

/**
 * What is planned for a year of an indicator, or was reached in it.
 *
 * @param kind    what the number is
 * @param number  in the unit of the indicator, a rate in %; empty for a text
 * @param written as written, with its unit where that is not the indicator's
 */
public record YearValue(int year, Kind kind, Optional<BigDecimal> number, CellValue written) {

	/** What a number says. */
	public enum Kind {
		/** The level at the end of the year, or what came to it in the year. */
		OF_YEAR,
		/** The total since the period began: [6.2]. */
		TOTAL,
		/** The growth over the year before, where the indicator itself is a level: 5.6%. */
		RATE,
		/** The yearly average since the period began: 年均 5.6. */
		MEAN
	}

	/** Why a value cannot be used. */
	public enum Flaw {
		/** It is no single number, and the target of the indicator is one. */
		NO_NUMBER,
		/** Its unit does not convert to that of the indicator. */
		UNIT
	}

	/**
	 * A value or what is wrong with it.
	 *
	 * @param value null when something is wrong
	 * @param flaw  null when nothing is
	 */
	public record Reading(YearValue value, Flaw flaw) {
	}

	/**
	 * Reads a value.
	 *
	 * @param goal   of the indicator; null when it has none in numbers, and then texts are values as well
	 * @param limits whether the value may be a limit, as targets are (≥94)
	 */
	public static Reading read(Indicator indicator, Goal goal, int year, CellValue written, boolean limits) {
		Optional<BigDecimal> number = written.number();
		boolean isNumber = number.isPresent() && (limits || !(inner(written) instanceof CellValue.Comparison));
		if (!isNumber) {
			return goal == null ? new Reading(new YearValue(year, Kind.OF_YEAR, Optional.empty(), written), null) : new Reading(null, Flaw.NO_NUMBER);
		}
		String unit = written.unit().orElse(null);
		if (isRate(indicator, goal, unit)) {
			return new Reading(new YearValue(year, written instanceof CellValue.AnnualRate ? Kind.MEAN : Kind.RATE, number, written), null);
		}
		boolean percent = isPercent(unit) && isPercent(indicator.getUnit());
		Optional<BigDecimal> converted = percent ? number : IndicatorCells.convert(number.get(), unit, indicator.getUnit());
		if (converted.isEmpty()) {
			return new Reading(null, Flaw.UNIT);
		}
		Kind kind = written instanceof CellValue.FiveYearTotal ? Kind.TOTAL : written instanceof CellValue.AnnualRate ? Kind.MEAN : Kind.OF_YEAR;
		return new Reading(new YearValue(year, kind, converted, written), null);
	}

	private static CellValue inner(CellValue value) {
		return value instanceof CellValue.OverYears over ? over.stated() : value;
	}

	/** Whether a value says how much a level has grown: its goal is a rate of growth, and its unit is % where that of the indicator is not. */
	private static boolean isRate(Indicator indicator, Goal goal, String unit) {
		return goal != null && goal.role() == CellRole.AVERAGE && isPercent(unit) && !isOfRates(indicator);
	}

	/** Whether the values of an indicator are rates themselves, not levels that grow. */
	static boolean isOfRates(Indicator indicator) {
		IndicatorKind kind = indicator.getKind();
		return isPercent(indicator.getUnit()) || indicator.getUnit() == null && (kind == IndicatorKind.GROWTH_RATE || kind == IndicatorKind.DECLINE);
	}

	/** Whether a unit is %, whatever else is written with it. */
	static boolean isPercent(String unit) {
		return unit != null && Widths.withoutBlanks(Widths.halfWidth(unit)).startsWith("%");
	}
}
