package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.util.ITextRegion;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.text.TextChange;

/** I02: what a program has left goes, in all places: bookmarks and marks by themselves, a page number with its line. */
final class LeftoverFix implements RuleFix {

	private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]\\n]*]");

	@Override
	public List<Fix> fixes(FixContext context) {
		String written = context.written();
		if (context.isVariant("page")) {
			return context.element(Paragraph.class).map(paragraph -> page(context, context.lines(paragraph))).orElse(List.of());
		}
		Pattern alike = BOOKMARK.matcher(written).matches() ? BOOKMARK : Pattern.compile(Pattern.quote(written));
		List<TextChange> changes = new ArrayList<>();
		Matcher matcher = alike.matcher(context.text());
		while (matcher.find()) {
			changes.add(new TextChange(matcher.start(), matcher.end(), ""));
		}
		return List.of(new Fix(context.label("drop.all", context.finding().quote(), changes.size()), changes, true));
	}

	private static List<Fix> page(FixContext context, ITextRegion lines) {
		return List.of(new Fix(context.label("drop", context.finding().quote()), List.of(new TextChange(lines.getOffset(), lines.getOffset() + lines.getLength(), "")), true));
	}
}
