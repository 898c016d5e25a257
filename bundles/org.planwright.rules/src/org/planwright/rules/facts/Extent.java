package org.planwright.rules.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.UnitOfMeasure;

/**
 * The numbers that a statement allows, those included that round to what is written: 37.5 to 38.5 for 38. Numbers of things counted one by one are exact.
 *
 * @param low null when nothing is said on that side
 * @param high null when nothing is said on that side
 */
public record Extent(BigDecimal low, BigDecimal high) {

	/** Nothing yet, to add to. */
	public static final Extent ZERO = new Extent(BigDecimal.ZERO, BigDecimal.ZERO);

	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal ABOUT = new BigDecimal("0.05");
	private static final Pattern ROUND = Pattern.compile("^[万亿千百十].*");

	/** What a fact allows, in its own unit; empty when it is no single number. */
	public static Optional<Extent> of(Fact fact) {
		return of(fact.amount(), fact.relation());
	}

	/** What a fact allows, in another unit; empty when it is no single number. Facts in units that the catalogue does not know count as being in that unit. */
	public static Optional<Extent> of(Fact fact, Optional<UnitOfMeasure> unit) {
		Optional<UnitOfMeasure> own = fact.amount().unit();
		return own.isEmpty() || unit.isEmpty() ? of(fact) : of(fact).filter(extent -> own.get().sameDimension(unit.get())).map(extent -> extent.in(own.get(), unit.get()));
	}

	/** What an amount as written allows; empty when it is no single number. */
	public static Optional<Extent> of(Amount amount, Relation relation) {
		return amount.number().filter(number -> relation != Relation.BETWEEN).map(number -> {
			BigDecimal each = isExact(amount) ? BigDecimal.ZERO : amount.value().number().orElseThrow().ulp().multiply(HALF);
			BigDecimal slack = amount.count().map(BigDecimal::abs).orElse(BigDecimal.ONE).multiply(each);
			BigDecimal around = relation == Relation.ABOUT ? slack.max(number.abs().multiply(ABOUT)) : slack;
			boolean noHigh = relation == Relation.AT_LEAST || relation == Relation.MORE_THAN;
			boolean noLow = relation == Relation.AT_MOST || relation == Relation.LESS_THAN;
			return new Extent(noLow ? null : number.subtract(around), noHigh ? null : number.add(around));
		});
	}

	/** The sums of one of these numbers and one of the others. */
	public Extent plus(Extent other) {
		return new Extent(low == null || other.low == null ? null : low.add(other.low), high == null || other.high == null ? null : high.add(other.high));
	}

	/** Whether all these numbers are below all the others. */
	public boolean isBelow(Extent other) {
		return high != null && other.low != null && high.compareTo(other.low) < 0;
	}

	/** Whether no number is in both. */
	public boolean excludes(Extent other) {
		return isBelow(other) || other.isBelow(this);
	}

	private Extent in(UnitOfMeasure own, UnitOfMeasure other) {
		return new Extent(low == null ? null : own.convert(low, other).orElse(null), high == null ? null : own.convert(high, other).orElse(null));
	}

	private static boolean isExact(Amount amount) {
		boolean counted = amount.unit().map(unit -> unit.dimension().isCount()).orElse(true);
		return counted && !ROUND.matcher(amount.unitLexeme().orElse("")).matches();
	}
}
