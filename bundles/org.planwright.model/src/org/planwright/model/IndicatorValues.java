package org.planwright.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.CellValue;

/** Values of an indicator, those that follow from others included. */
public final class IndicatorValues {

	private static final CellValue NOTHING = CellValue.parse("");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private IndicatorValues() {
	}

	/** See {@link Indicator#value(Facet)}. Facets that are no value of an indicator are empty. */
	public static CellValue facet(Indicator indicator, Facet facet) {
		return switch (facet) {
			case BASE -> indicator.cell(CellRole.BASE);
			case TARGET -> indicator.cell(CellRole.TARGET);
			case AVERAGE -> indicator.cell(CellRole.AVERAGE);
			case CUMULATIVE -> indicator.cell(CellRole.CUMULATIVE);
			case HORIZON -> indicator.cell(CellRole.HORIZON);
			case INCREMENT -> cell(increment(indicator));
			case INCREASE -> cell(increase(indicator));
			case ANNUAL_GROWTH -> cell(annualGrowth(indicator));
			case NAME, UNIT, ATTRIBUTE, SCALE, INVESTMENT, PERIOD -> NOTHING;
		};
	}

	/** 增量: target minus base, with the larger of the two scales, in the unit of the indicator (percentage points where that is %). */
	public static Optional<BigDecimal> increment(Indicator indicator) {
		return target(indicator).flatMap(target -> base(indicator).map(target::subtract));
	}

	/** 增幅: target over base minus one, in %, rounded to two decimals. */
	public static Optional<BigDecimal> increase(Indicator indicator) {
		return ratio(indicator).map(ratio -> percent(ratio.subtract(BigDecimal.ONE)));
	}

	/**
	 * 年均增速: compound annual growth from base to target over the years between the base year and the last year of the plan period, in %, rounded to two
	 * decimals; nothing when the plan does not state these years.
	 */
	public static Optional<BigDecimal> annualGrowth(Indicator indicator) {
		int years = years(indicator);
		return years <= 0 ? Optional.empty() : ratio(indicator).filter(ratio -> ratio.signum() > 0)
				.map(ratio -> percent(BigDecimal.valueOf(Math.pow(ratio.doubleValue(), 1.0 / years) - 1)));
	}

	private static Optional<BigDecimal> ratio(Indicator indicator) {
		return base(indicator).filter(base -> base.signum() != 0)
				.flatMap(base -> target(indicator).map(target -> target.divide(base, MathContext.DECIMAL64)));
	}

	private static int years(Indicator indicator) {
		Plan plan = plan(indicator);
		YearSpan period = plan == null ? null : plan.getPeriod();
		Integer base = plan == null ? null : plan.getBaseYear();
		return period == null || period.to() == null || base == null ? 0 : period.to() - base;
	}

	private static Plan plan(Indicator indicator) {
		return indicator.eContainer() != null && indicator.eContainer().eContainer() instanceof Plan plan ? plan : null;
	}

	private static Optional<BigDecimal> base(Indicator indicator) {
		return level(indicator.cell(CellRole.BASE));
	}

	private static Optional<BigDecimal> target(Indicator indicator) {
		return level(indicator.cell(CellRole.TARGET));
	}

	/** A rate or a total of the years says how much an indicator changes, not where it stands. */
	private static Optional<BigDecimal> level(CellValue value) {
		return value instanceof CellValue.AnnualRate || value instanceof CellValue.FiveYearTotal ? Optional.empty() : value.number();
	}

	private static BigDecimal percent(BigDecimal fraction) {
		return fraction.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP);
	}

	private static CellValue cell(Optional<BigDecimal> number) {
		return number.map(value -> CellValue.parse(value.toPlainString())).orElse(NOTHING);
	}
}
