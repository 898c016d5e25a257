package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** The text at the finding is replaced by what the finding says it should be. */
final class ReplaceFix implements RuleFix {

	/** Signs of an explanation or of several ways to say it, where nothing can be put in as it is. */
	private static final String SEVERAL = "、（(；;或";

	private final int argument;
	private final boolean sure;

	/** @param argument which argument of the finding is the right text */
	ReplaceFix(int argument, boolean sure) {
		this.argument = argument;
		this.sure = sure;
	}

	@Override
	public List<Fix> fixes(FixContext context) {
		String right = context.argument(argument);
		boolean several = right.chars().anyMatch(sign -> SEVERAL.indexOf(sign) >= 0 && context.written().indexOf(sign) < 0);
		return several || right.isBlank() || right.equals(context.written()) ? List.of() : List.of(context.instead(right, sure));
	}
}
