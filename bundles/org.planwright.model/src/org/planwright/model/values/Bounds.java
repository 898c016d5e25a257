package org.planwright.model.values;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The numbers a value allows, as an interval. An absent limit means that nothing is said on that side.
 *
 * @param lower null when there is no lower limit
 * @param lowerInclusive whether the lower limit itself is allowed; false when there is none
 * @param upper null when there is no upper limit
 * @param upperInclusive whether the upper limit itself is allowed; false when there is none
 */
public record Bounds(BigDecimal lower, boolean lowerInclusive, BigDecimal upper, boolean upperInclusive) {

	/** No limit on either side: the value says nothing in numbers. */
	public static final Bounds NONE = new Bounds(null, false, null, false);

	/** Exactly one number. */
	public static Bounds exactly(BigDecimal value) {
		Objects.requireNonNull(value);
		return new Bounds(value, true, value, true);
	}

	/** Everything from the smaller to the larger of the two numbers, both included. */
	public static Bounds between(BigDecimal one, BigDecimal other) {
		return one.compareTo(other) <= 0 ? new Bounds(one, true, other, true) : new Bounds(other, true, one, true);
	}

	/** Everything that satisfies the comparison with the number. */
	public static Bounds of(Operator operator, BigDecimal value) {
		Objects.requireNonNull(value);
		return operator.isLowerBound() ? new Bounds(value, operator.isInclusive(), null, false) : new Bounds(null, false, value, operator.isInclusive());
	}

	/** Whether neither side has a limit. */
	public boolean isUnbounded() {
		return lower == null && upper == null;
	}

	/** Whether exactly one number is allowed. */
	public boolean isPoint() {
		return lower != null && upper != null && lowerInclusive && upperInclusive && lower.compareTo(upper) == 0;
	}

	/** Whether the number is allowed; true for every number when unbounded. */
	public boolean contains(BigDecimal number) {
		if (lower != null) {
			int side = number.compareTo(lower);
			if (side < 0 || side == 0 && !lowerInclusive) {
				return false;
			}
		}
		if (upper != null) {
			int side = number.compareTo(upper);
			return side < 0 || side == 0 && upperInclusive;
		}
		return true;
	}
}
