package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.planwright.model.plan.Direction;

/** Shares and means. */
final class Percent {

	static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Percent() {
	}

	/** A part of a whole that is not 0, in %, with one decimal. */
	static BigDecimal of(BigDecimal part, BigDecimal whole) {
		return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
	}

	/** A quotient of numbers, the second not 0. */
	static BigDecimal share(BigDecimal part, BigDecimal whole) {
		return part.divide(whole, MathContext.DECIMAL64);
	}

	/** Rates in % one after the other as one, in %. */
	static BigDecimal compounded(List<BigDecimal> rates) {
		BigDecimal factor = BigDecimal.ONE;
		for (BigDecimal rate : rates) {
			factor = factor.multiply(BigDecimal.ONE.add(rate.divide(HUNDRED)), MathContext.DECIMAL64);
		}
		return factor.subtract(BigDecimal.ONE).multiply(HUNDRED);
	}

	/** The yearly rate that comes to the same growth, in %, over some years. */
	static BigDecimal yearly(BigDecimal growth, int years) {
		double factor = 1 + growth.doubleValue() / HUNDRED.doubleValue();
		return factor <= 0 ? HUNDRED.negate() : BigDecimal.valueOf((Math.pow(factor, 1.0 / years) - 1) * HUNDRED.doubleValue());
	}

	/** The mean of numbers, at least one. */
	static BigDecimal mean(List<BigDecimal> numbers) {
		return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
	}

	/** A computed number with as many digits behind the point as those that it was computed from have at most. */
	static BigDecimal rounded(BigDecimal number, BigDecimal... from) {
		int scale = 0;
		for (BigDecimal each : from) {
			scale = Math.max(scale, each.scale());
		}
		return number.setScale(scale, RoundingMode.HALF_UP);
	}

	/** Whether a number is at least as good as another. */
	static boolean isAsGood(BigDecimal number, BigDecimal other, Direction better) {
		return better == Direction.DOWN ? number.compareTo(other) <= 0 : number.compareTo(other) >= 0;
	}
}
