package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** T04: what a paragraph says twice goes in its second place, with the sign behind it. */
final class RepetitionFix implements RuleFix {

	private static final String SIGNS = "，；、。";

	@Override
	public List<Fix> fixes(FixContext context) {
		int start = context.finding().start();
		int end = context.finding().end();
		boolean sign = end < context.text().length() && SIGNS.indexOf(context.text().charAt(end)) >= 0;
		boolean last = sign && context.text().charAt(end) == '。';
		if (last && start > 0 && SIGNS.indexOf(context.text().charAt(start - 1)) >= 0) {
			return List.of(Fix.of(context.label("drop", context.finding().quote()), start - 1, end, ""));
		}
		return List.of(Fix.of(context.label("drop", context.finding().quote()), start, sign && !last ? end + 1 : end, ""));
	}
}
