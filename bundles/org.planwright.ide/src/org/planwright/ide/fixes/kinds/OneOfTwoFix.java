package org.planwright.ide.fixes.kinds;

import java.util.List;
import java.util.stream.Stream;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** V02: either of the two units that an indicator has. */
final class OneOfTwoFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		return Stream.of(context.argument(1), context.argument(2)).map(unit -> context.instead(unit, false)).toList();
	}
}
