package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.text.TextChange;
import org.planwright.model.text.Widths;

/** N04: the rarer form of an item number, or of the colon behind the number of a box, in the form of the others, here or everywhere. */
final class FormFix implements RuleFix {

	private static final String COLON = "colon";

	@Override
	public List<Fix> fixes(FixContext context) {
		boolean first = Integer.parseInt(context.argument(1)) < Integer.parseInt(context.argument(3));
		String usual = context.argument(first ? 2 : 0);
		String rare = context.argument(first ? 0 : 2);
		char sign = usual.charAt(usual.length() - 1);
		char other = rare.charAt(rare.length() - 1);
		List<TextChange> changes = new ArrayList<>();
		for (Box box : context.model().boxes()) {
			if (context.isVariant(COLON)) {
				change(context, box, Literals.BOX__NUMBER, true, other, sign, changes);
			} else {
				items(context, box, other, sign, changes);
			}
		}
		TextChange here = changes.stream().filter(change -> change.end() >= context.finding().start() && change.start() <= context.lineEnd(context.finding().start()))
				.findFirst().orElse(null);
		if (here == null) {
			return List.of();
		}
		String form = context.text().substring(context.finding().start(), here.start()) + sign;
		Fix one = new Fix(context.label("form.here", form), List.of(here), changes.size() == 1);
		return changes.size() == 1 ? List.of(one) : List.of(one, new Fix(context.label("form.everywhere", changes.size(), String.valueOf(sign)), changes, true));
	}

	private static void items(FixContext context, Box box, char other, char sign, List<TextChange> changes) {
		for (FrameLine line : box.getLines()) {
			if (line instanceof Project project && isArabic(project.getNumber())) {
				change(context, project, Literals.PROJECT__NUMBER, false, other, sign, changes);
			} else if (line instanceof Group group && isArabic(group.getNumber())) {
				change(context, group, Literals.GROUP__NUMBER, false, other, sign, changes);
			}
		}
	}

	private static boolean isArabic(String number) {
		return number != null && number.chars().anyMatch(Character::isDigit);
	}

	/** Changes the sign at the end of a number, or behind it. */
	private static void change(FixContext context, EObject line, EStructuralFeature feature, boolean behind, char other, char sign, List<TextChange> changes) {
		context.place(line, feature).ifPresent(place -> {
			int at = place.getOffset() + place.getLength();
			while (behind && at < context.text().length() && context.text().charAt(at) == ' ') {
				at++;
			}
			at = behind ? at : at - 1;
			if (at < context.text().length() && Widths.halfWidth(context.text().charAt(at)) == Widths.halfWidth(other) && context.text().charAt(at) != sign) {
				changes.add(new TextChange(at, at + 1, String.valueOf(sign)));
			}
		});
	}
}
