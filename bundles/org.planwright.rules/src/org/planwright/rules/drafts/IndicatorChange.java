package org.planwright.rules.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.ruleset.Labels;

/**
 * One thing that two drafts say otherwise of an indicator.
 *
 * @param role    what it is: a value, the unit or the attribute
 * @param before  as written in the earlier draft; empty when it says nothing
 * @param after   as written in the later draft; empty when it says nothing
 * @param earlier where the earlier draft says it; the name of the indicator when it does not
 * @param later   where the later draft says it; the name of the indicator when it does not
 */
public record IndicatorChange(CellRole role, String before, String after, Place earlier, Place later) {

	private static final CellValue NOTHING = CellValue.parse("");

	/** A feature of an element. */
	public record Place(EObject element, EAttribute feature) {
	}

	/** The differences: values in the order of their roles, then unit and attribute. Another form or unit of the same value is none. */
	public static List<IndicatorChange> between(Indicator before, Indicator after) {
		List<IndicatorChange> changes = new ArrayList<>();
		Map<CellRole, Cell> old = IndicatorCells.of(before);
		Map<CellRole, Cell> now = IndicatorCells.of(after);
		for (CellRole role : CellRole.values()) {
			CellValue oldValue = value(old.get(role));
			CellValue value = value(now.get(role));
			if (!IndicatorCells.same(after, value, before, oldValue)) {
				changes.add(new IndicatorChange(role, oldValue.lexeme(), value.lexeme(), place(before, old.get(role)), place(after, now.get(role))));
			}
		}
		word(before, after, CellRole.UNIT, text(before.getUnit()), text(after.getUnit()), Literals.INDICATOR__UNIT, changes);
		word(before, after, CellRole.ATTRIBUTE, Labels.attribute(before), Labels.attribute(after), Literals.INDICATOR__ATTRIBUTE, changes);
		return changes;
	}

	private static void word(Indicator before, Indicator after, CellRole role, String old, String now, EAttribute feature, List<IndicatorChange> changes) {
		if (!NameKey.of(old).equals(NameKey.of(now))) {
			changes.add(new IndicatorChange(role, old, now, new Place(before, feature), new Place(after, feature)));
		}
	}

	private static Place place(Indicator indicator, Cell cell) {
		return cell == null ? new Place(indicator, Literals.INDICATOR__LABEL) : new Place(cell, Literals.CELL__VALUE);
	}

	private static CellValue value(Cell cell) {
		return cell == null ? NOTHING : cell.getValue();
	}

	private static String text(String text) {
		return text == null ? "" : Widths.trim(text);
	}
}
