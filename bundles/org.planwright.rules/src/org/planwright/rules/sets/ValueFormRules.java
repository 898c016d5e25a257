package org.planwright.rules.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.DirectionDetail;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.TextRole;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on how units and values of indicators are written. */
public class ValueFormRules extends RuleSet {

	private static final Pattern TWO_UNITS = Pattern.compile("\\s*(?<first>[^（(、，,；;]+?)\\s*(?:[（(](?<inner>[^）)]+)[）)]|[、，,；;或](?<second>.+))\\s*");
	private static final Pattern KEPT = Pattern.compile("保持|稳定|不变|不降|不减|持平|保有量");
	private static final Set<IndicatorKind> RATES = Set.of(IndicatorKind.GROWTH_RATE, IndicatorKind.DECLINE);

	private final IndicatorKnowledge knowledge;

	@Inject
	ValueFormRules(IndicatorKnowledge knowledge) {
		this.knowledge = knowledge;
	}

	/** V02: one unit an indicator. Two words for counting the same things (家、个) are no two units. */
	@Check(CheckType.FAST)
	public void unitIsOne(Indicator indicator) {
		twoUnits(indicator.getUnit()).ifPresent(units -> report("V02").with(Labels.of(indicator), units.get(0), units.get(1)).at(indicator,
				Literals.INDICATOR__UNIT));
	}

	/** V03: one sign for what has no value, throughout the plan. One finding. */
	@Check(CheckType.FAST)
	public void dashesAreAlike(Plan plan) {
		Map<String, List<Cell>> signs = new LinkedHashMap<>();
		for (Indicator indicator : plan.indicators()) {
			for (Cell cell : indicator.getCells()) {
				if (cell.getValue() instanceof CellValue.Dash dash) {
					signs.computeIfAbsent(dash.sign(), any -> new ArrayList<>()).add(cell);
				}
			}
		}
		if (signs.size() < 2) {
			return;
		}
		StringBuilder counts = new StringBuilder();
		List<Cell> rarest = null;
		for (var sign : signs.entrySet()) {
			counts.append(counts.isEmpty() ? "" : "、").append('“').append(sign.getKey()).append('”').append('×').append(sign.getValue().size());
			rarest = rarest == null || sign.getValue().size() < rarest.size() ? sign.getValue() : rarest;
		}
		report("V03").with(counts).at(rarest.get(0), Literals.CELL__VALUE);
	}

	/** V06: where the target is the base, the indicator says that it is meant to be kept. Rates of change have no level to keep. */
	@Check(CheckType.FAST)
	public void keptLevelIsMarked(Indicator indicator) {
		if (indicator.cell(CellRole.BASE) instanceof CellValue.Number base && indicator.cell(CellRole.TARGET) instanceof CellValue.Number target
				&& base.value().compareTo(target.value()) == 0 && !RATES.contains(indicator.getKind()) && !isMarkedAsKept(indicator)) {
			report("V06").with(Labels.of(indicator), Widths.trim(target.lexeme())).at(indicator, Literals.INDICATOR__LABEL);
		}
	}

	/** V08: the unit fits the name: a rate is in per cent or the like, a number of things is not. */
	@Check(CheckType.FAST)
	public void unitFitsName(Indicator indicator) {
		if (indicator.getUnit() == null || twoUnits(indicator.getUnit()).isPresent()) {
			return;
		}
		String unit = Widths.trim(indicator.getUnit());
		Optional<UnitOfMeasure> known = Units.find(unit);
		if (known.isEmpty()) {
			return;
		}
		boolean ratio = known.get().dimension().isPercentageLike();
		String name = Labels.plain(indicator);
		if (!ratio && !known.get().dimension().isQuotient() && knowledge.isRatio(name)) {
			report("V08").with(Labels.of(indicator), unit).at(indicator, Literals.INDICATOR__UNIT);
		} else if (ratio && knowledge.isAmount(name)) {
			report("V08", "amount").with(Labels.of(indicator), unit).at(indicator, Literals.INDICATOR__UNIT);
		}
	}

	/** V13: base and target have as many decimals. Whole targets and limits (≥45) are meant to be round. One finding a table. */
	@Check(CheckType.FAST)
	public void decimalsAreAlike(Frame frame) {
		List<Indicator> uneven = frame.indicators().stream().filter(ValueFormRules::isUneven).toList();
		if (!uneven.isEmpty()) {
			report("V13").with(uneven.size(), Labels.listOf(uneven)).at(uneven.get(0), Literals.INDICATOR__LABEL);
		}
	}

	private static boolean isUneven(Indicator indicator) {
		return indicator.cell(CellRole.BASE) instanceof CellValue.Number base && indicator.cell(CellRole.TARGET) instanceof CellValue.Number target
				&& decimals(target.value()) > 0 && decimals(base.value()) != decimals(target.value());
	}

	private static int decimals(BigDecimal number) {
		return Math.max(0, number.scale());
	}

	private static boolean isMarkedAsKept(Indicator indicator) {
		String remark = Details.text(indicator, TextRole.REMARK);
		return Details.all(indicator, DirectionDetail.class).stream().anyMatch(detail -> detail.getDirection() == Direction.HOLD)
				|| remark != null && KEPT.matcher(remark).find() || KEPT.matcher(indicator.cell(CellRole.REMARK).lexeme()).find()
				|| KEPT.matcher(Labels.of(indicator)).find();
	}

	/** The two units of a text such as %（万元/人）; empty when there are not two. */
	private static Optional<List<String>> twoUnits(String unit) {
		Matcher matcher = unit == null ? null : TWO_UNITS.matcher(unit);
		if (matcher == null || !matcher.matches()) {
			return Optional.empty();
		}
		String first = matcher.group("first");
		String second = matcher.group("inner") == null ? matcher.group("second") : matcher.group("inner");
		Optional<UnitOfMeasure> one = Units.find(first);
		Optional<UnitOfMeasure> other = Units.find(second);
		boolean two = one.isPresent() && other.isPresent() && !(one.get().dimension().isCount() && other.get().dimension().isCount());
		return two ? Optional.of(List.of(first, Widths.trim(second))) : Optional.empty();
	}
}
