package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.TextChange;
import org.planwright.model.values.CellValue;

/** V03: one sign for what has no value, throughout the plan. */
final class DashFix implements RuleFix {

	private static final String SIGN = "—";

	@Override
	public List<Fix> fixes(FixContext context) {
		List<TextChange> changes = new ArrayList<>();
		for (Indicator indicator : context.model().indicators()) {
			for (Cell cell : indicator.getCells()) {
				if (cell.getValue() instanceof CellValue.Dash dash && !dash.sign().equals(SIGN)) {
					context.place(cell, Literals.CELL__VALUE)
							.ifPresent(place -> changes.add(new TextChange(place.getOffset(), place.getOffset() + place.getLength(), dash.lexeme().replace(dash.sign(), SIGN))));
				}
			}
		}
		return List.of(new Fix(context.label("dash", SIGN), changes, true));
	}
}
