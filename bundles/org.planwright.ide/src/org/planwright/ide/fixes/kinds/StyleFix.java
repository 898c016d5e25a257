package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.ide.formatting.NumberForms;
import org.planwright.ide.formatting.Punctuation;
import org.planwright.ide.formatting.Punctuation.Correction;
import org.planwright.ide.formatting.Punctuation.Kind;
import org.planwright.model.text.TextChange;

/** G06: punctuation as GB/T 15834 and numbers as GB/T 15835 have them, in all places that are wrong in the same way. */
final class StyleFix implements RuleFix {

	/** Whether a form could be meant otherwise: then a person chooses. */
	private static final Set<Kind> UNSURE = EnumSet.of(Kind.ABOUT, Kind.RANGE);

	@Override
	public List<Fix> fixes(FixContext context) {
		List<Correction> all = new ArrayList<>(Punctuation.of(context.plan()));
		all.addAll(NumberForms.of(context.plan()));
		Optional<Correction> here = all.stream().filter(correction -> correction.change().start() < context.finding().end() && correction.change().end() > context.finding().start())
				.findFirst();
		if (here.isEmpty()) {
			return List.of();
		}
		Kind kind = here.get().kind();
		List<TextChange> alike = all.stream().filter(correction -> correction.kind() == kind).map(Correction::change).toList();
		return List.of(new Fix(context.label("style." + kind, alike.size()), alike, !UNSURE.contains(kind)));
	}
}
