package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.planwright.model.IndicatorFacts;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.values.Bounds;
import org.planwright.model.values.CellValue;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.hierarchy.Goal;
import org.planwright.rules.monitoring.Progress.Reason;
import org.planwright.rules.monitoring.YearValue.Kind;

/** Judges how far an indicator has come. One use. */
final class IndicatorProgress {

	private final IndicatorRecord record;
	private final Indicator indicator;
	private final Goal goal;
	private final Bounds bounds;
	private final PlanPeriod period;
	private final Grading grading;
	private final int year;

	/**
	 * @param goal of the indicator; null when it has none in numbers
	 * @param year of the latest value that counts
	 */
	private IndicatorProgress(IndicatorRecord record, Goal goal, PlanPeriod period, int year, Grading grading) {
		this.record = record;
		this.indicator = record.indicator();
		this.goal = goal;
		this.period = period;
		this.year = year;
		this.grading = grading;
		bounds = goal == null ? Bounds.NONE : inUnitOf(indicator, goal);
	}

	/** @param asOf the year up to whose end is looked at */
	static Progress of(IndicatorRecord record, Goal goal, PlanPeriod period, int asOf, Grading grading) {
		SortedMap<Integer, YearValue> known = record.actual().headMap(asOf + 1).tailMap(period.base() + 1);
		if (known.isEmpty()) {
			return Progress.unknown(Reason.NOT_REPORTED, Optional.of(period.elapsed(asOf)));
		}
		return new IndicatorProgress(record, goal, period, known.lastKey(), grading).progress();
	}

	/** What the goal allows, in the unit of the indicator; a rate stays one. */
	private static Bounds inUnitOf(Indicator indicator, Goal goal) {
		Bounds stated = goal.value().bounds();
		if (goal.role() == CellRole.AVERAGE && goal.value().unit().isEmpty()) {
			return stated;
		}
		return new Bounds(convert(stated.lower(), goal.unit(), indicator), stated.lowerInclusive(), convert(stated.upper(), goal.unit(), indicator), stated.upperInclusive());
	}

	private static BigDecimal convert(BigDecimal number, String unit, Indicator indicator) {
		return number == null ? null : IndicatorCells.convert(number, unit, indicator.getUnit()).orElse(number);
	}

	private Progress progress() {
		if (bounds.isUnbounded() || record.actual().get(year).number().isEmpty()) {
			return Progress.unknown(Reason.NO_NUMBER, Optional.of(period.elapsed(year)));
		}
		return switch (goal.role()) {
			case CUMULATIVE -> total();
			case AVERAGE -> average();
			default -> level();
		};
	}

	// ---- levels

	private Progress level() {
		BigDecimal actual = record.actual().get(year).number().get();
		Optional<BigDecimal> base = base();
		Direction better = better(base);
		if (better == Direction.HOLD) {
			return kept(actual, bounds.contains(actual));
		}
		if (better == Direction.UNSPECIFIED) {
			return bounds.contains(actual) ? result(Light.GREEN, Reason.REACHED, null, null, actual) : Progress.unknown(Reason.NO_DIRECTION, Optional.of(period.elapsed(year)));
		}
		BigDecimal target = limit(better);
		boolean reached = isReached(actual, better);
		if (base.isEmpty()) {
			return withoutBase(actual, reached, better);
		}
		if (!Percent.isAsGood(target, base.get(), better) || target.compareTo(base.get()) == 0) {
			// >10 from a base of 10: with the digits that figures have, 10 is no step back
			return kept(actual, reached || actual.compareTo(target) == 0);
		}
		BigDecimal way = target.subtract(base.get());
		BigDecimal planned = planned().orElse(null);
		BigDecimal expected = planned != null ? planned : Percent.rounded(base.get().add(way.multiply(period.share(year))), base.get(), target, actual);
		BigDecimal done = actual.subtract(base.get());
		BigDecimal due = planned != null ? Percent.of(planned.subtract(base.get()), way) : period.elapsed(year);
		if (reached) {
			return result(Light.GREEN, Reason.REACHED, Percent.of(done, way), due, actual);
		}
		if (!Percent.isAsGood(actual, base.get(), better)) {
			return result(Percent.isAsGood(actual, expected, better) ? Light.GREEN : Light.RED, Reason.GONE_BACK, Percent.of(done, way), due, actual);
		}
		return graded(Percent.of(done, way), due, Percent.isAsGood(actual, expected, better), done, expected.subtract(base.get()), actual);
	}

	/** A level for which the base is a level too; what the period before came to is none. */
	private Optional<BigDecimal> base() {
		CellValue base = indicator.cell(CellRole.BASE);
		return base instanceof CellValue.FiveYearTotal || base instanceof CellValue.AnnualRate ? Optional.empty()
				: base.number().flatMap(number -> IndicatorCells.convert(number, base.unit().orElse(null), indicator.getUnit()));
	}

	private Direction better(Optional<BigDecimal> base) {
		Direction direction = indicator.getDirection();
		if (direction == Direction.HOLD && bounds.isPoint()) {
			return IndicatorFacts.isInverse(indicator) ? Direction.DOWN : Direction.UP;
		}
		if (direction == Direction.WITHIN || direction == Direction.HOLD) {
			boolean below = base.isPresent() && bounds.lower() != null && base.get().compareTo(bounds.lower()) < 0;
			boolean above = base.isPresent() && bounds.upper() != null && base.get().compareTo(bounds.upper()) > 0;
			return below ? Direction.UP : above ? Direction.DOWN : Direction.HOLD;
		}
		if (direction == Direction.UNSPECIFIED && goal.role() != CellRole.TARGET) {
			return Direction.UP;
		}
		return direction;
	}

	private BigDecimal limit(Direction better) {
		BigDecimal limit = better == Direction.DOWN ? bounds.upper() : bounds.lower();
		return limit != null ? limit : better == Direction.DOWN ? bounds.lower() : bounds.upper();
	}

	private boolean isReached(BigDecimal number, Direction better) {
		return bounds.contains(number) || number.compareTo(limit(better)) != 0 && Percent.isAsGood(number, limit(better), better);
	}

	private Progress kept(BigDecimal actual, boolean kept) {
		Light bad = Grading.isBinding(indicator) ? Light.RED : Light.AMBER;
		return result(kept ? Light.GREEN : bad, kept ? Reason.KEPT : Reason.NOT_KEPT, null, null, actual);
	}

	private Progress withoutBase(BigDecimal actual, boolean reached, Direction better) {
		Optional<BigDecimal> planned = planned();
		if (reached) {
			return result(Light.GREEN, Reason.REACHED, null, null, actual);
		}
		if (planned.isEmpty()) {
			return Progress.unknown(Reason.NO_BASE, Optional.of(period.elapsed(year)));
		}
		boolean met = Percent.isAsGood(actual, planned.get(), better);
		return result(met ? Light.GREEN : Grading.isBinding(indicator) ? Light.RED : Light.AMBER, met ? Reason.ON_SCHEDULE : Reason.YEAR_MISSED, null, null, actual);
	}

	private Optional<BigDecimal> planned() {
		YearValue planned = record.planned().get(year);
		return planned == null || planned.kind() != Kind.OF_YEAR ? Optional.empty() : planned.number();
	}

	// ---- totals of the period

	private Progress total() {
		List<Integer> missing = new ArrayList<>();
		BigDecimal sum = sum(record.actual(), missing).orElse(null);
		if (sum == null) {
			return new Progress(Light.NONE, Reason.YEARS_MISSING, Optional.empty(), Optional.of(period.elapsed(year)), missing, Optional.empty());
		}
		Direction better = better(Optional.empty()) == Direction.DOWN ? Direction.DOWN : Direction.UP;
		BigDecimal target = limit(better);
		Optional<BigDecimal> planned = sum(record.planned(), new ArrayList<>());
		if (target.signum() == 0) {
			return kept(sum, isReached(sum, better));
		}
		BigDecimal expected = planned.orElseGet(() -> Percent.rounded(target.multiply(period.share(year)), target, sum));
		BigDecimal due = planned.map(number -> Percent.of(number, target)).orElseGet(() -> period.elapsed(year));
		BigDecimal done = Percent.of(sum, target);
		boolean onSchedule = Percent.isAsGood(sum, expected, better);
		if (better == Direction.DOWN) {
			return graded(done, due, onSchedule, expected, sum, sum);
		}
		return isReached(sum, better) ? result(Light.GREEN, Reason.REACHED, done, due, sum) : graded(done, due, onSchedule, sum, expected, sum);
	}

	/** What the years up to now come to; empty when one is missing. */
	private Optional<BigDecimal> sum(SortedMap<Integer, YearValue> values, List<Integer> missing) {
		List<BigDecimal> numbers = new ArrayList<>();
		BigDecimal before = BigDecimal.ZERO;
		for (int each = period.base() + 1; each <= year; each++) {
			YearValue value = values.get(each);
			if (value == null || value.number().isEmpty()) {
				missing.add(each);
			} else if (value.kind() == Kind.TOTAL) {
				missing.clear();
				numbers.clear();
				before = value.number().get();
			} else {
				numbers.add(value.number().get());
			}
		}
		if (!missing.isEmpty()) {
			return Optional.empty();
		}
		IndicatorKind kind = indicator.getKind();
		boolean compounds = (kind == IndicatorKind.DECLINE || kind == IndicatorKind.GROWTH_RATE) && YearValue.isPercent(indicator.getUnit());
		if (!compounds) {
			return Optional.of(numbers.stream().reduce(before, BigDecimal::add));
		}
		boolean decline = kind == IndicatorKind.DECLINE;
		List<BigDecimal> rates = new ArrayList<>(numbers);
		rates.add(0, before);
		BigDecimal all = Percent.compounded(rates.stream().map(rate -> decline ? rate.negate() : rate).toList());
		return Optional.of(Percent.rounded(decline ? all.negate() : all, rates.toArray(BigDecimal[]::new)));
	}

	// ---- yearly averages

	private Progress average() {
		BigDecimal mean;
		List<Integer> missing = new ArrayList<>();
		boolean amounts = isAverageOfAmounts();
		if (record.actual().get(year).kind() == Kind.OF_YEAR && !amounts && !YearValue.isOfRates(indicator)) {
			if (indicator.isComparablePrice()) {
				return Progress.unknown(Reason.CONSTANT_PRICES, Optional.of(Percent.HUNDRED.setScale(1)));
			}
			mean = growthOfLevel().orElse(null);
			if (mean == null) {
				return Progress.unknown(Reason.NO_BASE, Optional.of(Percent.HUNDRED.setScale(1)));
			}
		} else {
			mean = mean(record.actual(), missing).orElse(null);
		}
		if (mean == null) {
			return new Progress(Light.NONE, Reason.YEARS_MISSING, Optional.empty(), Optional.of(Percent.HUNDRED.setScale(1)), missing, Optional.empty());
		}
		return gradedMean(mean);
	}

	private Progress gradedMean(BigDecimal mean) {
		boolean range = indicator.getDirection() == Direction.WITHIN || goal.value().bounds().lower() != null && goal.value().bounds().upper() != null && !bounds.isPoint();
		Direction better = range ? bounds.upper() != null && mean.compareTo(bounds.upper()) > 0 ? Direction.DOWN : Direction.UP
				: indicator.getDirection() == Direction.DOWN ? Direction.DOWN : Direction.UP;
		BigDecimal target = limit(better);
		if (target.signum() <= 0) {
			return kept(mean, range ? bounds.contains(mean) : isReached(mean, better));
		}
		BigDecimal expected = range ? target : mean(record.planned(), new ArrayList<>()).orElse(target);
		BigDecimal done = better != Direction.DOWN ? Percent.of(mean, target) : mean.signum() > 0 ? Percent.of(target, mean) : Percent.HUNDRED.setScale(1);
		BigDecimal due = better == Direction.DOWN ? Percent.HUNDRED.setScale(1) : Percent.of(expected, target);
		BigDecimal said = goal.value().isApproximate() ? mean.setScale(Math.max(0, target.scale()), RoundingMode.HALF_UP) : mean;
		boolean onSchedule = range ? bounds.contains(mean) : Percent.isAsGood(said, expected, better);
		return better == Direction.DOWN ? graded(done, due, onSchedule, expected, mean, mean) : graded(done, due, onSchedule, mean, expected, mean);
	}

	/** Whether the goal is an amount each year (年均产量 38亿斤), not a growth. */
	private boolean isAverageOfAmounts() {
		return goal.value().unit().filter(unit -> !YearValue.isPercent(unit)).isPresent() && !YearValue.isOfRates(indicator);
	}

	private Optional<BigDecimal> growthOfLevel() {
		BigDecimal level = record.actual().get(year).number().get();
		return base().filter(base -> base.signum() > 0).map(base -> {
			BigDecimal growth = Percent.share(level, base).subtract(BigDecimal.ONE).multiply(Percent.HUNDRED);
			return Percent.rounded(Percent.yearly(growth, year - period.base()), limit(Direction.UP), BigDecimal.ONE.setScale(1));
		});
	}

	private Optional<BigDecimal> mean(SortedMap<Integer, YearValue> values, List<Integer> missing) {
		YearValue stated = values.get(year);
		if (stated != null && stated.kind() == Kind.MEAN) {
			return stated.number();
		}
		List<BigDecimal> numbers = new ArrayList<>();
		for (int each = period.base() + 1; each <= year; each++) {
			YearValue value = values.get(each);
			if (value == null || value.number().isEmpty() || value.kind() == Kind.MEAN) {
				missing.add(each);
			} else {
				numbers.add(value.number().get());
			}
		}
		if (!missing.isEmpty()) {
			return Optional.empty();
		}
		boolean compounds = indicator.getKind() == IndicatorKind.GROWTH_RATE || values.get(year).kind() == Kind.RATE;
		BigDecimal mean = compounds ? Percent.yearly(Percent.compounded(numbers), numbers.size()) : Percent.mean(numbers);
		return Optional.of(Percent.rounded(mean, numbers.toArray(BigDecimal[]::new)));
	}

	// ---- what comes of it

	/**
	 * @param onSchedule whether as much is done as is due
	 * @param part       what is done; what is due where less is better
	 * @param whole      what is due; what is done where less is better
	 */
	private Progress graded(BigDecimal done, BigDecimal due, boolean onSchedule, BigDecimal part, BigDecimal whole, BigDecimal achieved) {
		if (onSchedule) {
			return result(Light.GREEN, Reason.ON_SCHEDULE, done, due, achieved);
		}
		Light light = whole.signum() > 0 == part.signum() > 0 && whole.signum() != 0 ? grading.light(indicator, Percent.share(part, whole)) : Light.RED;
		return result(light, light == Light.GREEN ? Reason.ON_SCHEDULE : Reason.BEHIND, done, due, achieved);
	}

	private static Progress result(Light light, Reason reason, BigDecimal done, BigDecimal due, BigDecimal achieved) {
		return new Progress(light, reason, Optional.ofNullable(done), Optional.ofNullable(due), List.of(), Optional.of(achieved));
	}
}
