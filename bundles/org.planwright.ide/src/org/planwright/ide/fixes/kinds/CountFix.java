package org.planwright.ide.fixes.kinds;

import java.util.List;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.text.ChineseNumerals;

/** C04: the number of names that is announced becomes the number of those that follow. */
final class CountFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		String written = context.written();
		String announced = context.argument(0);
		String listed = context.argument(1);
		int numeral = ChineseNumerals.end(written, 0);
		int end = written.startsWith(announced) ? announced.length() : numeral;
		if (end == 0) {
			return List.of();
		}
		String number = written.startsWith(announced) ? listed : ChineseNumerals.format(Long.parseLong(listed));
		int start = context.finding().start();
		return List.of(Fix.of(context.label("instead", number, written.substring(0, end)), start, start + end, number));
	}
}
