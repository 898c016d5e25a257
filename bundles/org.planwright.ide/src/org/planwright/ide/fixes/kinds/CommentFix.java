package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** I03: a comment that a person has dealt with goes. */
final class CommentFix implements RuleFix {

	private static final String REMARK = "// 批注";

	@Override
	public List<Fix> fixes(FixContext context) {
		int line = context.lineStart(context.finding().start());
		while (line > 0) {
			int above = context.lineStart(line - 1);
			String text = context.text().substring(above, line);
			if (text.stripLeading().startsWith(REMARK)) {
				return List.of(Fix.of(context.label("drop", text.strip()), above, line, ""));
			}
			if (!text.isBlank() && !text.stripLeading().startsWith("//")) {
				return List.of();
			}
			line = above;
		}
		return List.of();
	}
}
