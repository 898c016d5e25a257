package org.planwright.rules.sets;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.UpperDetail;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on 约束性 and 预期性 indicators and what their attribute asks of them. */
public class AttributeRules extends RuleSet {

	private static final Set<CellRole> GOALS = Set.of(CellRole.MID, CellRole.TARGET, CellRole.HORIZON, CellRole.AVERAGE, CellRole.CUMULATIVE, CellRole.OTHER);
	/** Words without a number that can still be assessed: keeping a level, covering everything, or what others set. */
	private static final Pattern ASSESSABLE = Pattern.compile("\\d|[一二三四五六七八九十百]成|保持|稳定|不变|不降|不低|不减|不增|不超|控制|全覆盖|全部|完成|达到|下达|要求|任务|同步|持平|翻番|[≥≤><＞＜]");
	/** A document that hands a target down is named by its number or title. */
	private static final Pattern DOCUMENT = Pattern.compile("〔|\\[20|［|号|《|下达|文件");

	/** A01: a binding indicator has a goal that can be assessed. */
	@Check(CheckType.FAST)
	public void bindingHasGoal(Indicator indicator) {
		if (indicator.getAttribute() != IndicatorAttribute.BINDING) {
			return;
		}
		List<CellValue> goals = goals(indicator).toList();
		if (goals.isEmpty()) {
			report("A01").with(name(indicator)).at(indicator, Literals.INDICATOR__LABEL);
		} else if (goals.stream().allMatch(goal -> goal instanceof CellValue.Qualitative && !ASSESSABLE.matcher(goal.lexeme()).find())) {
			report("A01", "vague").with(name(indicator), Widths.trim(goals.get(0).lexeme())).at(indicator, Literals.INDICATOR__LABEL);
		}
	}

	/** A02: a target that is handed down says by whom, and is settled or documented. */
	@Check(CheckType.FAST)
	public void delegationNamesIssuer(Indicator indicator) {
		CellValue.HandedDown delegated = null;
		Cell place = null;
		boolean settled = false;
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() == null || !GOALS.contains(cell.getRole())) {
				continue;
			}
			if (cell.getValue() instanceof CellValue.HandedDown handedDown && delegated == null) {
				delegated = handedDown;
				place = cell;
			}
			settled |= !cell.getValue().bounds().isUnbounded();
		}
		if (delegated == null) {
			return;
		}
		if (delegated.issuer().isEmpty()) {
			report("A02").with(name(indicator), delegated.printed()).at(place, Literals.CELL__VALUE);
		} else if (indicator.getAttribute() == IndicatorAttribute.BINDING && !settled && !isDocumented(indicator)) {
			report("A02", "unresolved").with(name(indicator), delegated.printed(), delegated.issuer().get()).at(place, Literals.CELL__VALUE);
		}
	}

	/** A05: every indicator is 约束性 or 预期性; nothing else stands in that column. */
	@Check(CheckType.FAST)
	public void attributeIsKnown(Frame frame) {
		List<Indicator> indicators = frame.indicators();
		if (indicators.isEmpty()) {
			return;
		}
		List<Indicator> missing = indicators.stream().filter(indicator -> indicator.getAttribute() == IndicatorAttribute.UNSPECIFIED).toList();
		if (missing.size() == indicators.size() && missing.size() > 1 && missing.stream().allMatch(indicator -> indicator.getAttributeText() == null)) {
			report("A05", "all").with(missing.size()).at(frame, Literals.FRAME__TITLE);
			return;
		}
		for (Indicator indicator : missing) {
			String text = indicator.getAttributeText();
			if (text == null) {
				report("A05").with(name(indicator)).at(indicator, Literals.INDICATOR__LABEL);
			} else {
				report("A05", "other").with(name(indicator), text).at(indicator, Literals.INDICATOR__ATTRIBUTE_TEXT);
			}
		}
	}

	private static Stream<CellValue> goals(Indicator indicator) {
		return indicator.getCells().stream().filter(cell -> GOALS.contains(cell.getRole())).map(Cell::getValue)
				.filter(value -> value != null && !value.isBlank());
	}

	private static boolean isDocumented(Indicator indicator) {
		String remark = Details.text(indicator, TextRole.REMARK);
		String printed = indicator.cell(CellRole.REMARK).lexeme();
		return !Details.all(indicator, UpperDetail.class).isEmpty() || remark != null && DOCUMENT.matcher(remark).find() || DOCUMENT.matcher(printed).find();
	}

	private static String name(Indicator indicator) {
		return indicator.getLabel() == null ? "" : Widths.trim(indicator.getLabel());
	}
}
