package org.planwright.ide.fixes.kinds;

import java.util.List;
import java.util.regex.Pattern;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** G02: 我旗 in the plan of a county becomes 我县. */
final class RegionFix implements RuleFix {

	private static final Pattern OWN = Pattern.compile("[我全本][省市盟州县旗区]");
	private static final String LEVELS = "省市盟州县旗区";

	@Override
	public List<Fix> fixes(FixContext context) {
		String region = context.model().getRegion();
		char level = region == null || region.isBlank() ? ' ' : region.strip().charAt(region.strip().length() - 1);
		return LEVELS.indexOf(level) < 0 || !OWN.matcher(context.written()).matches() ? List.of() : List.of(context.instead(context.written().substring(0, 1) + level, false));
	}
}
