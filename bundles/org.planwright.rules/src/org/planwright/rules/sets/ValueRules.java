package org.planwright.rules.sets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.IndicatorFacts;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.Widths;
import org.planwright.model.values.Bounds;
import org.planwright.model.values.CellValue;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the values of an indicator: unit, comparison, range. */
public class ValueRules extends RuleSet {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
	private static final Set<CellRole> LEVELS = Set.of(CellRole.EARLIER, CellRole.BASE, CellRole.MID, CellRole.TARGET, CellRole.HORIZON);
	private static final Set<CellRole> LIMITED = Set.of(CellRole.MID, CellRole.TARGET, CellRole.AVERAGE);

	private final IndicatorKnowledge knowledge;

	@Inject
	ValueRules(IndicatorKnowledge knowledge) {
		this.knowledge = knowledge;
	}

	/** V01: a unit is stated, with the name or with the values. An indicator without any number needs none. */
	@Check(CheckType.FAST)
	public void unitIsStated(Indicator indicator) {
		if (indicator.getUnit() != null && !indicator.getUnit().isBlank()) {
			return;
		}
		List<CellValue> values = indicator.getCells().stream().map(Cell::getValue).filter(value -> value != null && !value.bounds().isUnbounded()).toList();
		if (values.isEmpty() || values.stream().allMatch(value -> value.unit().isPresent())) {
			return;
		}
		Optional<String> usual = knowledge.usualUnit(plainName(indicator));
		if (usual.isPresent()) {
			report("V01", "usual").with(name(indicator), usual.get()).at(indicator, Literals.INDICATOR__LABEL);
		} else {
			report("V01").with(name(indicator)).at(indicator, Literals.INDICATOR__LABEL);
		}
	}

	/** V05: the target of an indicator of which less is better is an upper limit. */
	@Check(CheckType.FAST)
	public void inverseIsLimited(Indicator indicator) {
		if (!IndicatorFacts.isInverse(indicator)) {
			return;
		}
		for (Cell cell : indicator.getCells()) {
			if (!LIMITED.contains(cell.getRole())) {
				continue;
			}
			if (cell.getValue() instanceof CellValue.Number || cell.getValue() instanceof CellValue.Approximate) {
				report("V05").with(name(indicator), Widths.trim(cell.getValue().lexeme())).at(cell, Literals.CELL__VALUE);
			} else if (cell.getValue() instanceof CellValue.Comparison comparison && comparison.operator().isLowerBound()) {
				report("V05", "lower").with(name(indicator), Widths.trim(comparison.lexeme())).at(cell, Literals.CELL__VALUE);
			}
		}
	}

	/** V07: a share in per cent is between 0 and 100. */
	@Check(CheckType.FAST)
	public void shareIsPartOfWhole(Indicator indicator) {
		if (indicator.getKind() != IndicatorKind.SHARE || !isPercent(indicator.getUnit()) || knowledge.mayExceedWhole(plainName(indicator))) {
			return;
		}
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() != null && LEVELS.contains(cell.getRole()) && cell.getValue().unit().map(ValueRules::isPercent).orElse(true)
					&& isOutside(cell.getValue().bounds())) {
				report("V07").with(name(indicator), Widths.trim(cell.getValue().lexeme())).at(cell, Literals.CELL__VALUE);
			}
		}
	}

	private static boolean isOutside(Bounds bounds) {
		return isOutside(bounds.lower()) || isOutside(bounds.upper());
	}

	private static boolean isOutside(BigDecimal number) {
		return number != null && (number.signum() < 0 || number.compareTo(WHOLE) > 0);
	}

	private static boolean isPercent(String unit) {
		return unit != null && Widths.withoutBlanks(Widths.halfWidth(unit)).equals("%");
	}

	private static String plainName(Indicator indicator) {
		return Widths.withoutBlanks(name(indicator));
	}

	private static String name(Indicator indicator) {
		return indicator.getLabel() == null ? "" : Widths.trim(indicator.getLabel());
	}
}
