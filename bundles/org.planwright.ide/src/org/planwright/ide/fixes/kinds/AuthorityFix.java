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

/** L04: the region right above hands down what the plan says that another one does, in all of its cells. */
final class AuthorityFix implements RuleFix {

	private static final int ISSUER = 2;

	@Override
	public List<Fix> fixes(FixContext context) {
		String above = context.model().getParentRegion();
		String issuer = context.argument(ISSUER);
		List<TextChange> changes = new ArrayList<>();
		if (above != null) {
			for (Indicator indicator : context.model().indicators()) {
				indicator.getCells().forEach(cell -> change(cell, issuer, above.strip(), context, changes));
			}
		}
		return changes.isEmpty() ? List.of() : List.of(new Fix(context.label("instead", above.strip(), issuer), changes));
	}

	private static void change(Cell cell, String issuer, String above, FixContext context, List<TextChange> changes) {
		if (cell.getValue() instanceof CellValue.HandedDown handed && handed.issuer().filter(issuer::equals).isPresent()) {
			context.place(cell, Literals.CELL__VALUE).ifPresent(place -> {
				int at = context.text().indexOf(issuer, place.getOffset());
				if (at >= 0 && at < place.getOffset() + place.getLength()) {
					changes.add(new TextChange(at, at + issuer.length(), above));
				}
			});
		}
	}
}
