package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.values.Bounds;
import org.planwright.model.values.CellValue;

/**
 * What an indicator is to reach.
 *
 * @param role  whether it is a level in the last year, a yearly rate or a total of the period: by the value where that says so, else by its column
 * @param value as written
 * @param unit  as written with the value or else in the row; null when there is none
 * @param cell  the cell that says so; null when the goal is stated elsewhere
 */
public record Goal(CellRole role, CellValue value, String unit, Cell cell) {

	private static final List<CellRole> ORDER = List.of(CellRole.TARGET, CellRole.CUMULATIVE, CellRole.AVERAGE);

	/** The goal of an indicator in numbers: its level, else its total, else its yearly rate. */
	public static Optional<Goal> of(Indicator indicator) {
		for (CellRole column : ORDER) {
			for (Cell cell : indicator.getCells()) {
				if (cell.getRole() == column && cell.getValue() != null && !cell.getValue().bounds().isUnbounded()) {
					return Optional.of(of(column, cell.getValue(), indicator, cell));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * The indicator's own goal, or what the plan above hands down to the region where the plan leaves it to that.
	 *
	 * @param upper indicators of the plan above; null when there is none
	 */
	public static Optional<Goal> of(Plan plan, Indicator indicator, UpperIndicators upper) {
		Indicator above = upper != null && isDelegated(indicator) ? upper.above(indicator) : null;
		return above == null ? of(indicator) : HandedDown.to(plan.getRegion(), above).map(HandedDown::goal);
	}

	/** What kind of goal an indicator has, also where it leaves the number to others: that of its parts as well. */
	static CellRole role(Indicator indicator) {
		return of(indicator).map(Goal::role).orElseGet(() -> indicator.getCells().stream().filter(cell -> cell.getValue() != null && cell.getValue().isDelegated())
				.map(Cell::getRole).filter(ORDER::contains).findFirst().orElse(CellRole.TARGET));
	}

	/** Whether an indicator leaves its goal to a higher authority, and says nothing in numbers itself. */
	public static boolean isDelegated(Indicator indicator) {
		return of(indicator).isEmpty() && indicator.getCells().stream().anyMatch(cell -> cell.getValue() != null && cell.getValue().isDelegated());
	}

	/** A goal that is stated elsewhere, as it would be in a column. */
	static Goal of(CellRole column, CellValue value, Indicator indicator) {
		return of(column, value, indicator, null);
	}

	private static Goal of(CellRole column, CellValue value, Indicator indicator, Cell cell) {
		CellRole role = switch (value) {
			case CellValue.FiveYearTotal total -> CellRole.CUMULATIVE;
			case CellValue.AnnualRate rate -> CellRole.AVERAGE;
			default -> column;
		};
		return new Goal(role, value, value.unit().orElse(indicator.getUnit()), cell);
	}

	/** The number that is binding where more is better (UP) or less is (DOWN); empty where the goal does not limit that side. */
	public Optional<BigDecimal> limit(Direction direction) {
		Bounds bounds = value.bounds();
		return Optional.ofNullable(direction == Direction.UP ? bounds.lower() : bounds.upper());
	}

	/** The same, but the better end of a range that says where the value may lie. */
	Optional<BigDecimal> best(Direction direction) {
		CellValue stated = value instanceof CellValue.AnnualRate rate ? rate.stated() : value;
		return stated instanceof CellValue.Range ? limit(direction == Direction.UP ? Direction.DOWN : Direction.UP) : limit(direction);
	}
}
