package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** A08: the target of a binding indicator without 左右 and the like. */
final class ExactFix implements RuleFix {

	private static final String ABOUT = "左右|上下|大约|大概|约|将近|近|余|多";

	@Override
	public List<Fix> fixes(FixContext context) {
		String exact = context.written().replaceAll(ABOUT, "");
		return exact.isBlank() || exact.equals(context.written()) || context.finding().variant() != null ? List.of() : List.of(context.instead(exact, false));
	}
}
