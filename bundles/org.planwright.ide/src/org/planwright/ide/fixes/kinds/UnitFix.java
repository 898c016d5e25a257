package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.text.TextChange;

/** V01: the unit that the indicator usually has, behind its name. */
final class UnitFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		if (!context.isVariant("usual")) {
			return List.of();
		}
		String unit = context.argument(1);
		int end = context.finding().end();
		return List.of(new Fix(context.label("unit.add", unit), List.of(new TextChange(end, end, "  单位 " + unit)), true));
	}
}
