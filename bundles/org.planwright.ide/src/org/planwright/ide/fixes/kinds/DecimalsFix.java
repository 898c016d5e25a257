package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.TextChange;
import org.planwright.model.values.CellValue;

/** V13: base and target of the indicators of a table with as many decimals, zeros added; no digit is cut off. That the numbers are so exact a person decides. */
final class DecimalsFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		List<TextChange> changes = new ArrayList<>();
		context.element(Frame.class).ifPresent(frame -> frame.indicators().forEach(indicator -> pad(indicator, context, changes)));
		return changes.isEmpty() ? List.of() : List.of(new Fix(context.label("decimals", changes.size()), changes));
	}

	private static void pad(Indicator indicator, FixContext context, List<TextChange> changes) {
		if (!(indicator.cell(CellRole.BASE) instanceof CellValue.Number base) || !(indicator.cell(CellRole.TARGET) instanceof CellValue.Number target)
				|| target.value().scale() <= 0) {
			return;
		}
		int decimals = Math.max(base.value().scale(), target.value().scale());
		for (Cell cell : indicator.getCells()) {
			boolean compared = cell.getRole() == CellRole.BASE || cell.getRole() == CellRole.TARGET;
			if (compared && cell.getValue() instanceof CellValue.Number number && number.value().scale() < decimals && number.lexeme().strip().matches("[\\d.]+")) {
				context.place(cell, Literals.CELL__VALUE)
						.ifPresent(place -> changes.add(new TextChange(place.getOffset(), place.getOffset() + place.getLength(), number.value().setScale(decimals).toPlainString())));
			}
		}
	}
}
