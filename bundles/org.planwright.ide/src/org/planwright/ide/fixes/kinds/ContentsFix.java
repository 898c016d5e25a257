package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.eclipse.xtext.util.ITextRegion;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.text.TextChange;

/** D04: an entry of the contents as the heading has it; one that no heading has goes. The page behind it stays. */
final class ContentsFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		String entry = context.argument(0);
		if (context.isVariant("extra")) {
			return context.element(Paragraph.class).map(paragraph -> deleted(context, context.lines(paragraph))).orElse(List.of());
		}
		int start = context.finding().start();
		return !context.written().startsWith(entry) ? List.of()
				: List.of(new Fix(context.label("instead", context.argument(1), entry), List.of(new TextChange(start, start + entry.length(), context.argument(1))), true));
	}

	private static List<Fix> deleted(FixContext context, ITextRegion lines) {
		return List.of(Fix.of(context.label("drop", context.finding().quote()), lines.getOffset(), lines.getOffset() + lines.getLength(), ""));
	}
}
