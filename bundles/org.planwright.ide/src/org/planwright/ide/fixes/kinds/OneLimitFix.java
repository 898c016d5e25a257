package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** V09: of two words that limit a number the same way, one goes. A verb (突破) is only left out where another says the same. */
final class OneLimitFix implements RuleFix {

	private static final Pattern LIMITS = Pattern.compile("(?<before>突破|超过|超|达到|至少|不少于|不低于|不超过|约|大约|大概|将近|近)?(?<number>.*?)(?<after>以上|以下|以内|左右|上下)");
	private static final Pattern VERB = Pattern.compile("突破|超过|超|达到");

	@Override
	public List<Fix> fixes(FixContext context) {
		Matcher limits = LIMITS.matcher(context.written());
		List<Fix> fixes = new ArrayList<>();
		if (limits.matches() && limits.group("before") != null) {
			fixes.add(context.instead(limits.group("before") + limits.group("number"), false));
			if (!VERB.matcher(limits.group("before")).matches()) {
				fixes.add(context.instead(limits.group("number") + limits.group("after"), false));
			}
		}
		return fixes;
	}
}
