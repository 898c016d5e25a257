package org.planwright.ide.fixes.kinds;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.SuppressionDetail;
import org.planwright.model.text.TextChange;

/** Q01 and Q02: a rule that a suppression names goes; with the last one the whole suppression, and its line when nothing else is on it. */
final class SuppressionFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		Optional<SuppressionDetail> found = context.element(SuppressionDetail.class);
		if (found.isEmpty() || !(found.get().eContainer() instanceof Annotation annotation)) {
			return List.of();
		}
		String rule = context.argument(0);
		List<INode> rules = NodeModelUtils.findNodesForFeature(found.get(), Literals.SUPPRESSION_DETAIL__RULES);
		int index = index(rules, rule);
		TextChange change;
		if (rules.size() > 1 && index >= 0) {
			int start = index == 0 ? rules.getFirst().getOffset() : rules.get(index - 1).getEndOffset();
			change = new TextChange(start, index == 0 ? rules.get(1).getOffset() : rules.get(index).getEndOffset(), "");
		} else if (annotation.getDetails().size() == 1) {
			ITextRegion lines = context.lines(annotation);
			change = new TextChange(lines.getOffset(), lines.getOffset() + lines.getLength(), "");
		} else {
			INode node = NodeModelUtils.findActualNodeFor(found.get());
			int start = node.getOffset();
			while (context.text().charAt(start - 1) == ' ') {
				start--;
			}
			boolean first = annotation.getDetails().getFirst() == found.get();
			change = new TextChange(start, node.getEndOffset(), first ? " " : "");
		}
		return List.of(new Fix(context.label("suppression", rule), List.of(change), context.finding().rule().equals("Q01")));
	}

	private static int index(List<INode> rules, String rule) {
		for (int i = 0; i < rules.size(); i++) {
			if (rules.get(i).getText().strip().equals(rule)) {
				return i;
			}
		}
		return -1;
	}
}
