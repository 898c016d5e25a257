package org.planwright.rules.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;

/**
 * The number that stands right before a check reference 「=…」.
 *
 * @param value as written
 * @param unit the unit behind it, half-width; empty when there is none
 * @param loose how it is qualified: 以上, 左右; null when it is exact
 * @param fall whether the verb before it speaks of a fall
 * @param start offset of the number in the text
 * @param end offset behind its unit
 */
public record CheckedNumber(BigDecimal value, String unit, String loose, boolean fall, int start, int end) {

	private static final int REACH = 48;
	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.:])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<unit>[^\\d\\s，。；、（(]{0,10}?)\\s*(?<loose>以上|以下|以内|左右|上下)?\\s*$");
	private static final Pattern VERB = Pattern.compile("(下降|降低|减少|回落|下调|压减)|提高|增加|上升|提升|增长|新增");

	/** The number at the end of the text before an offset; empty when the text ends in anything else. */
	public static Optional<CheckedNumber> before(String text, int offset) {
		int from = Math.max(0, offset - REACH);
		String tail = Widths.halfWidth(text.substring(from, offset)).replace(';', '；');
		Matcher matcher = NUMBER.matcher(tail);
		if (!matcher.find()) {
			return Optional.empty();
		}
		Matcher verb = VERB.matcher(text.substring(Clauses.clauseStart(text, from + matcher.start()), from + matcher.start()));
		boolean fall = false;
		while (verb.find()) {
			fall = verb.group(1) != null;
		}
		return Optional.of(new CheckedNumber(new BigDecimal(matcher.group("number").replace(",", "")), matcher.group("unit"), matcher.group("loose"), fall,
				from + matcher.start("number"), from + matcher.end("unit")));
	}

	/** The value in a unit: as written when the number has no unit or the units are not known to differ; empty when they are of different dimensions. */
	public Optional<BigDecimal> in(String other) {
		if (unit.isEmpty() || other == null) {
			return Optional.of(value);
		}
		Optional<UnitOfMeasure> from = Units.find(unit.startsWith("个") ? unit.substring(1) : unit);
		Optional<UnitOfMeasure> to = Units.find(other);
		if (from.isEmpty() || to.isEmpty() || from.get().equals(to.get())) {
			return Optional.of(value);
		}
		return from.get().convert(value, to.get());
	}
}
