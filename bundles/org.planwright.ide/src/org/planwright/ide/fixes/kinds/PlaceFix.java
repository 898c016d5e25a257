package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Project;

/** P03: the name of a place as it stands elsewhere, where the project has it once. */
final class PlaceFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		String wrong = context.argument(0);
		INode node = context.element(Project.class).map(NodeModelUtils::findActualNodeFor).orElse(null);
		if (node == null) {
			return List.of();
		}
		int at = context.text().indexOf(wrong, node.getOffset());
		boolean once = at >= 0 && at < node.getEndOffset() && context.text().substring(at + wrong.length(), node.getEndOffset()).indexOf(wrong) < 0;
		return once ? List.of(Fix.of(context.label("instead", context.argument(1), wrong), at, at + wrong.length(), context.argument(1))) : List.of();
	}
}
