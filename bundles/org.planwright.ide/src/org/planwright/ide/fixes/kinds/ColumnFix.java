package org.planwright.ide.fixes.kinds;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.util.ITextRegion;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.TextChange;

/** V04: a level that stands among yearly rates changes places with the target that is left out. */
final class ColumnFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		Cell written = context.element(Cell.class).orElse(null);
		Indicator indicator = context.element(Indicator.class).orElse(null);
		if (written == null || indicator == null) {
			return List.of();
		}
		Optional<Cell> target = indicator.getCells().stream().filter(cell -> cell.getRole() == CellRole.TARGET).findFirst();
		Optional<ITextRegion> place = target.filter(cell -> cell.getValue() != null && cell.getValue().isBlank()).flatMap(cell -> context.place(cell, Literals.CELL__VALUE));
		if (place.isEmpty()) {
			return List.of();
		}
		String blank = context.text().substring(place.get().getOffset(), place.get().getOffset() + place.get().getLength());
		return List.of(new Fix(context.label("column", context.written()), List.of(new TextChange(context.finding().start(), context.finding().end(), blank),
				new TextChange(place.get().getOffset(), place.get().getOffset() + place.get().getLength(), context.written()))));
	}
}
