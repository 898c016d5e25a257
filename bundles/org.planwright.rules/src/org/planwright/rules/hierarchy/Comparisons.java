package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;

/** Compares goals of two plans. */
final class Comparisons {

	private Comparisons() {
	}

	/** Where better is, UP or DOWN, for both indicators; empty when nobody says. */
	static Optional<Direction> better(Indicator own, Indicator upper, CellRole role) {
		if (isSide(upper.getDirection())) {
			return Optional.of(upper.getDirection());
		}
		if (isSide(own.getDirection())) {
			return Optional.of(own.getDirection());
		}
		return role == CellRole.AVERAGE ? Optional.of(Direction.UP) : Optional.empty();
	}

	/** Whether one number is worse than the other. */
	static boolean isWorse(BigDecimal one, BigDecimal other, Direction better) {
		return better == Direction.UP ? one.compareTo(other) < 0 : one.compareTo(other) > 0;
	}

	/** The unit that a text names; empty for null and when it names none that is known. */
	static Optional<UnitOfMeasure> unit(String text) {
		return text == null ? Optional.empty() : Units.find(text);
	}

	private static boolean isSide(Direction direction) {
		return direction == Direction.UP || direction == Direction.DOWN;
	}
}
