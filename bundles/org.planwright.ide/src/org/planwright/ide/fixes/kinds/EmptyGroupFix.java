package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.eclipse.xtext.util.ITextRegion;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Group;

/** P09: a group without projects goes. That no project was lost a person decides. */
final class EmptyGroupFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		return context.element(Group.class).map(group -> {
			ITextRegion lines = context.lines(group);
			return List.of(Fix.of(context.label("drop", context.finding().quote()), lines.getOffset(), lines.getOffset() + lines.getLength(), ""));
		}).orElse(List.of());
	}
}
