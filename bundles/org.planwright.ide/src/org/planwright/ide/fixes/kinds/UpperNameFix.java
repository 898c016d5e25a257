package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.ide.rename.RenameChanges;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.TextChange;

/**
 * L06: an indicator gets the name that it has in the upper plan, together with what refers to it in its plan; or, where it is only near, it says which one of the upper plan it
 * is. Which of both a person decides.
 */
final class UpperNameFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		Optional<Indicator> found = context.element(Indicator.class);
		if (found.isEmpty()) {
			return List.of();
		}
		String upper = context.argument(1).strip();
		List<Fix> fixes = new ArrayList<>();
		List<TextChange> changes = new RenameChanges(context.plan()).own(found.get(), upper);
		if (!changes.isEmpty()) {
			fixes.add(new Fix(context.label("upper.name", upper), changes));
		}
		Plan above = context.model().getUpperPlan();
		if (context.isVariant("near") && above != null && above.getName() != null) {
			INode node = NodeModelUtils.findActualNodeFor(found.get());
			int end = context.lineEnd(node.getOffset());
			String line = "@ 上级 " + above.getName().strip() + '/' + upper;
			fixes.add(Fix.of(context.label("add", line), end, end, context.lineBreak() + context.indentation(node.getOffset()) + line));
		}
		return fixes;
	}
}
