package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.text.TextChange;

/** V10: a change of a ratio in percentage points. */
final class PointsFix implements RuleFix {

	private static final String POINTS = "个百分点";

	@Override
	public List<Fix> fixes(FixContext context) {
		String written = context.written();
		char last = written.charAt(written.length() - 1);
		int end = context.finding().end();
		return last != '%' && last != '％' ? List.of()
				: List.of(new Fix(context.label("instead", context.argument(1) + POINTS, context.argument(1) + last), List.of(new TextChange(end - 1, end, POINTS)), true));
	}
}
