package org.planwright.rules.drafts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.RuleSet;

/** R03: what two people changed differently has been decided. */
public class ConflictRules extends RuleSet {

	private static final int LONGEST = 30;

	/** R03 for each place that a merge left. */
	@Check(CheckType.FAST)
	public void conflictsAreDecided(Plan plan) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(plan);
		if (node == null) {
			return;
		}
		String text = node.getRootNode().getText();
		for (MergeConflict conflict : MergeConflict.in(text)) {
			report("R03").with(brief(conflict.ours(text)), brief(conflict.theirs(text))).at(element(node, conflict.start(), plan));
		}
		for (int mark : MergeConflict.strayMarks(text)) {
			report("R03", "stray").at(element(node, mark, plan));
		}
	}

	private static EObject element(ICompositeNode node, int offset, Plan plan) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), offset);
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return element == null ? plan : element;
	}

	private static String brief(String lines) {
		String first = Widths.trim(lines.lines().filter(line -> !line.isBlank()).findFirst().orElse("—"));
		return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "…";
	}
}
