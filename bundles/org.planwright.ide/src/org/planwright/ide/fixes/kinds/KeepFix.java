package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** V06: an attribute line that says that the level is to be kept. */
final class KeepFix implements RuleFix {

	private static final String KEPT = "@ 方向 保持";

	@Override
	public List<Fix> fixes(FixContext context) {
		int end = context.lineEnd(context.finding().end());
		return List.of(Fix.of(context.label("add", KEPT), end, end, context.lineBreak() + context.indentation(end) + KEPT));
	}
}
