package org.planwright.rules.compare;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.NameKey;
import org.planwright.model.values.Bounds;
import org.planwright.model.values.CellValue;

/** The values of an indicator by what they are, so that two tables of different form can be compared. */
public final class IndicatorCells {

	private IndicatorCells() {
	}

	/** The cells of an indicator by role: a total or rate that says so counts as one in any column. Cells without a known role are left out. */
	public static Map<CellRole, Cell> of(Indicator indicator) {
		Map<CellRole, Cell> cells = new EnumMap<>(CellRole.class);
		for (Cell cell : indicator.getCells()) {
			if (cell.getRole() != CellRole.OTHER && cell.getRole() != CellRole.REMARK && cell.getValue() != null) {
				cells.putIfAbsent(role(cell), cell);
			}
		}
		return cells;
	}

	private static CellRole role(Cell cell) {
		boolean future = cell.getRole() == CellRole.TARGET || cell.getRole() == CellRole.AVERAGE;
		if (future && cell.getValue() instanceof CellValue.FiveYearTotal) {
			return CellRole.CUMULATIVE;
		}
		return future && cell.getValue() instanceof CellValue.AnnualRate ? CellRole.AVERAGE : cell.getRole();
	}

	/**
	 * Whether two values say the same: the same numbers with the same limits, or the same words; left out is the same as any other sign for it. The value of a row
	 * that is null counts as left out.
	 */
	public static boolean same(Indicator one, CellValue value, Indicator other, CellValue otherValue) {
		if (isBlank(value) || isBlank(otherValue)) {
			return isBlank(value) && isBlank(otherValue);
		}
		Bounds bounds = value.bounds();
		Bounds otherBounds = otherValue.bounds();
		if (bounds.isUnbounded() || otherBounds.isUnbounded()) {
			return NameKey.of(value.lexeme()).equals(NameKey.of(otherValue.lexeme()));
		}
		String unit = value.unit().orElse(one.getUnit());
		String otherUnit = otherValue.unit().orElse(other.getUnit());
		return bounds.lowerInclusive() == otherBounds.lowerInclusive() && bounds.upperInclusive() == otherBounds.upperInclusive()
				&& same(bounds.lower(), unit, otherBounds.lower(), otherUnit) && same(bounds.upper(), unit, otherBounds.upper(), otherUnit);
	}

	/** Whether two values name different numbers, whatever limits they are; false when one of them names none or the units do not convert. */
	public static boolean contradict(Indicator one, CellValue value, Indicator other, CellValue otherValue) {
		Optional<BigDecimal> number = value.number();
		Optional<BigDecimal> otherNumber = otherValue.number();
		if (number.isEmpty() || otherNumber.isEmpty()) {
			return false;
		}
		return convert(number.get(), value.unit().orElse(one.getUnit()), otherValue.unit().orElse(other.getUnit()))
				.map(converted -> converted.compareTo(otherNumber.get()) != 0).orElse(false);
	}

	/** A number in another unit; empty when the units do not convert. A missing unit counts as the same. */
	public static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
		if (from == null || to == null || NameKey.of(from).equals(NameKey.of(to))) {
			return Optional.of(number);
		}
		Optional<UnitOfMeasure> source = Units.find(from);
		Optional<UnitOfMeasure> target = Units.find(to);
		return source.isEmpty() || target.isEmpty() ? Optional.empty() : source.get().convert(number, target.get());
	}

	private static boolean same(BigDecimal one, String unit, BigDecimal other, String otherUnit) {
		if (one == null || other == null) {
			return one == other;
		}
		return convert(one, unit, otherUnit).map(converted -> converted.compareTo(other) == 0).orElse(false);
	}

	private static boolean isBlank(CellValue value) {
		return value == null || value.isBlank();
	}
}
