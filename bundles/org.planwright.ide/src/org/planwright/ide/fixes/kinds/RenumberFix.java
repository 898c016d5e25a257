package org.planwright.ide.fixes.kinds;

import java.util.EnumSet;
import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.ide.formatting.Renumbering;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.TextChange;

/**
 * N01, N03 and N07: counts anew. A number that is wrong within a box is one for sure; where a chapter or a box may be missing, or the beginning of a list, a person decides.
 */
final class RenumberFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		Plan plan = context.model();
		List<TextChange> changes = switch (context.finding().rule()) {
			case "N01" -> Renumbering.of(plan, EnumSet.of(Renumbering.Part.HEADINGS));
			case "N03" -> context.element(Frame.class).map(Renumbering::of).orElse(List.of());
			default -> Renumbering.of(plan, EnumSet.of(Renumbering.Part.BOXES));
		};
		boolean sure = context.finding().rule().equals("N03") && !context.isVariant("start");
		return changes.isEmpty() ? List.of() : List.of(new Fix(context.label("renumber." + context.finding().rule(), changes.size()), changes, sure));
	}
}
