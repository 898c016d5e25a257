package org.planwright.model.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import javax.measure.Unit;

/**
 * A unit with its dimension and size: a unit of the catalogue, one with a multiplier (万亩) or a quotient of two (万元/人). Immutable; equal when dimension and
 * size are, whatever the symbol, so that 平方公里 equals 平方千米. Obtained from {@link Units}.
 */
public final class UnitOfMeasure {

	private final String symbol;
	private final Dimension dimension;
	private final Rational factor;

	UnitOfMeasure(String symbol, Dimension dimension, Rational factor) {
		this.symbol = symbol;
		this.dimension = dimension;
		this.factor = factor;
	}

	/** The preferred way of writing the unit, multiplier included (万千瓦 for 万KW). */
	public String symbol() {
		return symbol;
	}

	/** What the unit measures. */
	public Dimension dimension() {
		return dimension;
	}

	/** Whether values in this unit convert into the other. */
	public boolean sameDimension(UnitOfMeasure other) {
		return dimension.equals(other.dimension);
	}

	/**
	 * The value in the other unit: exact when the result has a finite decimal form, otherwise rounded to 34 digits; without trailing zeros behind the point. Empty when the
	 * dimensions differ.
	 */
	public Optional<BigDecimal> convert(BigDecimal value, UnitOfMeasure target) {
		if (!sameDimension(target)) {
			return Optional.empty();
		}
		BigDecimal converted = factor.equals(target.factor) ? value : Rational.of(value).times(factor).over(target.factor).toDecimal();
		BigDecimal shortest = converted.stripTrailingZeros();
		return Optional.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
	}

	/**
	 * The unit for use with {@code javax.measure}: a physical unit for physical dimensions, a base unit of its own for counts, money and the like. The first call
	 * in a program loads the unit library, which takes some hundred milliseconds; nothing else here does.
	 */
	public Unit<?> measure() {
		return Measures.unit(dimension, factor);
	}

	Rational factor() {
		return factor;
	}

	UnitOfMeasure times(String multiplier, int power) {
		return new UnitOfMeasure(multiplier + symbol, dimension, factor.times(Rational.powerOfTen(power)));
	}

	UnitOfMeasure per(UnitOfMeasure other) {
		return new UnitOfMeasure(symbol + '/' + other.symbol, dimension.per(other.dimension), factor.over(other.factor));
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof UnitOfMeasure other && dimension.equals(other.dimension) && factor.equals(other.factor);
	}

	@Override
	public int hashCode() {
		return Objects.hash(dimension, factor);
	}

	@Override
	public String toString() {
		return symbol;
	}
}
