package org.planwright.ide.fixes;

import java.util.List;

/** N04: the rarer form of an item number, or of the colon behind the number of a box, in the form of the others. */
final class FormFix implements RuleFix {

	private static final String COLON = "colon";
	private static final String COLONS = "：:";

	@Override
	public List<Fix> fixes(FixContext context) {
		boolean first = Integer.parseInt(context.argument(1)) < Integer.parseInt(context.argument(3));
		String usual = context.argument(first ? 2 : 0);
		String sign = usual.substring(usual.length() - 1);
		int end = context.finding().end();
		int at = end - 1;
		if (COLON.equals(context.finding().variant())) {
			at = end;
			while (at < context.text().length() && context.text().charAt(at) == ' ') {
				at++;
			}
			if (at == context.text().length() || COLONS.indexOf(context.text().charAt(at)) < 0) {
				return List.of();
			}
		}
		String form = context.text().substring(context.finding().start(), at) + sign;
		return List.of(Fix.of(FixTexts.get("form.here", context.locale(), form), at, at + 1, sign));
	}
}
