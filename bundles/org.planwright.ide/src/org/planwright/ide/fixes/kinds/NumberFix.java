package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Indicator;
import org.planwright.model.quantity.Amount;
import org.planwright.model.text.TextChange;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.check.Finding.Related;

/**
 * The number at the finding becomes the other one of the two that disagree; and, where the other place is an amount of the same plan, that becomes this one. Which of the two is
 * right a person chooses. Words around the numbers (以上) and units stay; amounts in different units are left alone.
 */
final class NumberFix implements RuleFix {

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d,，]*(?:\\.\\d+)?");

	private final int argument;
	private final boolean bothWays;

	/**
	 * @param argument which argument of the finding is the other amount
	 * @param bothWays whether the first related place may be mended instead
	 */
	NumberFix(int argument, boolean bothWays) {
		this.argument = argument;
		this.bothWays = bothWays;
	}

	@Override
	public List<Fix> fixes(FixContext context) {
		List<Fix> fixes = new ArrayList<>();
		String here = context.written();
		with(here, inUnitOf(context, context.argument(argument))).ifPresent(text -> fixes.add(context.instead(text, false)));
		if (bothWays && !context.finding().related().isEmpty()) {
			Related there = context.finding().related().getFirst();
			if (there.uri().equals(context.finding().uri()) && there.end() <= context.text().length()) {
				String other = context.text().substring(there.start(), there.end());
				with(other, here).ifPresent(text -> fixes.add(new Fix(context.label("other", text, other.strip()), List.of(new TextChange(there.start(), there.end(), text)))));
			}
		}
		return fixes;
	}

	/** In a cell a number has the unit of its indicator, which is not written with it. */
	private static String inUnitOf(FixContext context, String other) {
		Indicator indicator = context.element(Indicator.class).orElse(null);
		boolean same = indicator != null && indicator.getUnit() != null && Amount.parse(other).unitLexeme().filter(Widths.trim(indicator.getUnit())::equals).isPresent();
		return same && Amount.parse(context.written()).unitLexeme().isEmpty() ? other.substring(0, other.length() - Widths.trim(indicator.getUnit()).length()) : other;
	}

	/** An amount with the number of another; empty when they are not of one unit or not one number each. */
	static Optional<String> with(String written, String other) {
		Matcher own = NUMBER.matcher(written);
		Matcher right = NUMBER.matcher(other);
		if (!own.find() || !right.find()) {
			return Optional.empty();
		}
		String ownNumber = own.group();
		String rightNumber = right.group();
		int at = own.start();
		int end = own.end();
		boolean single = !own.find() && !right.find();
		boolean alike = Amount.parse(written).unitLexeme().equals(Amount.parse(other).unitLexeme());
		if (!single || !alike || ownNumber.equals(rightNumber) || Amount.parse(other).value() instanceof CellValue.Qualitative) {
			return Optional.empty();
		}
		return Optional.of(written.substring(0, at) + rightNumber + written.substring(end));
	}
}
