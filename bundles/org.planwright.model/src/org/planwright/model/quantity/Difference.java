package org.planwright.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How far two amounts that are said to be the same are apart.
 *
 * @param relative the difference divided by the larger amount, 0 when equal; never negative
 * @param withinWriting whether rounding in the last written digit of either amount explains the difference: 375平方公里 and 56万亩
 * @param converted the first amount in the unit of the second: 56.25 for 375平方公里 and 56万亩
 */
public record Difference(BigDecimal relative, boolean withinWriting, BigDecimal converted) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	static Optional<Difference> between(Amount one, Amount two) {
		if (!one.sameDimension(two) || one.number().isEmpty() || two.number().isEmpty()) {
			return Optional.empty();
		}
		UnitOfMeasure from = one.unit().orElseThrow();
		UnitOfMeasure to = two.unit().orElseThrow();
		BigDecimal first = from.convert(one.number().get(), to).orElseThrow();
		BigDecimal second = two.number().get();
		BigDecimal apart = first.subtract(second).abs();
		BigDecimal larger = first.abs().max(second.abs());
		BigDecimal relative = apart.signum() == 0 ? BigDecimal.ZERO : apart.divide(larger, MathContext.DECIMAL64);
		BigDecimal slack = from.convert(halfUnit(one), to).orElseThrow().add(halfUnit(two));
		return Optional.of(new Difference(relative, apart.compareTo(slack) <= 0, first));
	}

	/** Whether the amounts differ by more than the tolerance, a fraction such as 0.005. */
	public boolean exceeds(BigDecimal tolerance) {
		return relative.compareTo(tolerance) > 0;
	}

	/** Half of the last digit written: 0.5 for 375, 0.05 for 12.5. */
	private static BigDecimal halfUnit(Amount amount) {
		BigDecimal half = HALF.multiply(amount.value().number().orElseThrow().ulp());
		return amount.count().map(c -> c.abs().multiply(half)).orElse(half);
	}
}
