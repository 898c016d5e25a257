package org.planwright.ide.fixes.kinds;

import java.util.List;
import java.util.Optional;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.ide.fixes.TextChange;
import org.planwright.ide.formatting.Punctuation;
import org.planwright.ide.formatting.Punctuation.Correction;

/** G06: punctuation as GB/T 15834 has it, in all places that are wrong in the same way. */
final class StyleFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		List<Correction> all = Punctuation.of(context.plan());
		Optional<Correction> here = all.stream().filter(correction -> correction.change().start() < context.finding().end() && correction.change().end() > context.finding().start())
				.findFirst();
		if (here.isEmpty()) {
			return List.of();
		}
		List<TextChange> alike = all.stream().filter(correction -> correction.kind() == here.get().kind()).map(Correction::change).toList();
		return List.of(new Fix(context.label("style." + here.get().kind(), alike.size()), alike, true));
	}
}
