package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.text.TextChange;

/** N01: the number that a heading lacks. A keyword in the place of the number (章 标题) gives way to it. */
final class HeadingNumberFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		String number = context.argument(0);
		int start = context.lineStart(context.finding().start());
		return List.of(new Fix(context.label("number", number), List.of(new TextChange(start, context.finding().start(), number + "　")), true));
	}
}
