package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.text.TextChange;
import org.planwright.rules.drafts.MergeConflict;

/** R03: one side of a conflict, or both one after the other, and the marks gone; of a mark that stands alone its line gone. */
final class ConflictFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		String text = context.text();
		int at = context.finding().start();
		MergeConflict conflict = MergeConflict.in(text).stream().filter(each -> each.start() <= at && at < each.end()).findFirst().orElse(null);
		if (conflict == null) {
			int end = text.indexOf('\n', at);
			return MergeConflict.strayMarks(text).contains(at) ? List.of(Fix.of(context.label("conflict.mark"), at, end < 0 ? text.length() : end + 1, "")) : List.of();
		}
		TextChange first = gone(conflict.start(), conflict.oursStart());
		TextChange between = gone(conflict.oursEnd(), conflict.theirsStart());
		TextChange last = gone(conflict.theirsEnd(), conflict.end());
		List<Fix> fixes = new ArrayList<>();
		fixes.add(new Fix(context.label("conflict.ours"), List.of(first, gone(conflict.oursEnd(), conflict.end()))));
		fixes.add(new Fix(context.label("conflict.theirs"), List.of(gone(conflict.start(), conflict.theirsStart()), last)));
		fixes.add(new Fix(context.label("conflict.both"), List.of(first, between, last)));
		return fixes;
	}

	private static TextChange gone(int start, int end) {
		return new TextChange(start, end, "");
	}
}
