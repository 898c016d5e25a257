package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.Widths;

/** A09: either the number of an indicator or what says that it is handed down gives way to a dash. */
final class OneValueFix implements RuleFix {

	private static final String NONE = "—";

	@Override
	public List<Fix> fixes(FixContext context) {
		List<Fix> fixes = new ArrayList<>();
		fixes.add(Fix.of(context.label("drop", context.argument(2)), context.finding().start(), context.finding().end(), NONE));
		context.element(Indicator.class).ifPresent(indicator -> {
			for (Cell cell : indicator.getCells()) {
				if (cell.getValue() != null && Widths.trim(cell.getValue().lexeme()).equals(context.argument(1))) {
					context.place(cell, Literals.CELL__VALUE)
							.ifPresent(place -> fixes.add(Fix.of(context.label("drop", context.argument(1)), place.getOffset(), place.getOffset() + place.getLength(), NONE)));
					return;
				}
			}
		});
		return fixes;
	}
}
