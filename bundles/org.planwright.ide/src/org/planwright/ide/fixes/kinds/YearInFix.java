package org.planwright.ide.fixes.kinds;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** S01 and S02: the year at the finding as the period of the plan has it. */
final class YearInFix implements RuleFix {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

	@Override
	public List<Fix> fixes(FixContext context) {
		Matcher year = YEAR.matcher(context.written());
		return year.find() ? List.of(context.instead(year.replaceFirst(context.argument(1)), false)) : List.of();
	}
}
