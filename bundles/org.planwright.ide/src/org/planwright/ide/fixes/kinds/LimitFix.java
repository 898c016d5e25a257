package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** V05: the target of an indicator that is the better the lower it is, as an upper limit. That a lower limit is meant as an upper one a person decides. */
final class LimitFix implements RuleFix {

	private static final String LOWER = "≥>＞";
	private static final String UPPER = "≤";

	@Override
	public List<Fix> fixes(FixContext context) {
		String written = context.written();
		if (!context.isVariant("lower")) {
			return List.of(context.instead(UPPER + written, true));
		}
		if (LOWER.indexOf(written.charAt(0)) >= 0) {
			return List.of(context.instead(UPPER + written.substring(written.startsWith(">=") ? 2 : 1).strip(), false));
		}
		return written.endsWith("以上") ? List.of(context.instead(UPPER + written.substring(0, written.length() - 2), false)) : List.of();
	}
}
