package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** X09: in its sentence an indicator gets the name that it has in the table. */
final class SameNameFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		String name = context.argument(0);
		int line = context.lineStart(context.finding().start());
		int at = context.text().substring(line, context.finding().end()).lastIndexOf(name);
		return at < 0 ? List.of()
				: List.of(Fix.of(context.label("instead", context.argument(1), name), line + at, line + at + name.length(), context.argument(1)));
	}
}
