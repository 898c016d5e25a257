package org.planwright.ide.fixes.kinds;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Ordinal;
import org.planwright.rules.check.Finding.Related;

/** X06: the projects that a box lacks, behind its others, with a number each and nothing but their name. What they build the author has to write. */
final class ProjectFix implements RuleFix {

	private static final int NAMES = 2;
	private static final String MORE = "…";

	@Override
	public List<Fix> fixes(FixContext context) {
		String names = context.argument(NAMES);
		Optional<Related> there = context.finding().related().stream().findFirst().filter(place -> place.uri().equals(context.finding().uri()));
		Optional<Box> box = there.flatMap(place -> context.element(Box.class, place.start()));
		if (names.isEmpty() || names.endsWith(MORE) || box.isEmpty() || box.get().projects().isEmpty()) {
			return List.of();
		}
		Project last = box.get().projects().getLast();
		INode node = NodeModelUtils.findActualNodeFor(last);
		int end = context.lineEnd(Math.max(node.getOffset(), node.getEndOffset()));
		StringBuilder added = new StringBuilder();
		String number = last.getNumber();
		for (String name : names.split("、")) {
			number = Ordinal.after(number);
			added.append(context.lineBreak()).append(context.indentation(node.getOffset())).append(number.isEmpty() ? "项" : number).append(' ').append(name);
		}
		return List.of(Fix.of(context.label("project", names, context.argument(0)), end, end, added.toString()));
	}
}
