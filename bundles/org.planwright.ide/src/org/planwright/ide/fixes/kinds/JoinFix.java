package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Paragraph;

/** I01: a paragraph that a page break has cut is joined with the next one. */
final class JoinFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		int end = context.lineEnd(context.finding().start());
		int next = end;
		while (next < context.text().length() && Character.isWhitespace(context.text().charAt(next))) {
			next++;
		}
		if (context.finding().variant() != null || next == context.text().length() || context.element(Paragraph.class, next).isEmpty()) {
			return List.of();
		}
		return List.of(Fix.of(context.label("join"), end, next, ""));
	}
}
