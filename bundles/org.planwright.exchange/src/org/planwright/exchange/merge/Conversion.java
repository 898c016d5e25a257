package org.planwright.exchange.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** Values of a table in the form of the plan: its unit, and the sign, bracket or mark that it has around the number. */
public final class Conversion {

	/** Decimals that a conversion may add to those of the plan. */
	private static final int DECIMALS = 4;
	/** Of a conversion that has no end. */
	private static final int LEAST_DECIMALS = 2;

	private Conversion() {
	}

	/** Whether two units mean the same; the first of two, as %（万元/人）, counts. */
	public static boolean sameUnit(String one, String other) {
		Optional<UnitOfMeasure> first = unit(one);
		return NameKey.of(one).equals(NameKey.of(other)) || first.isPresent() && first.equals(unit(other));
	}

	/** Whether a text names a unit, of two in one as %（万元/人） the first. */
	public static boolean isUnit(String text) {
		return unit(text).isPresent();
	}

	/** Whether values in one unit convert into another. */
	public static boolean converts(String from, String to) {
		return unit(from).isPresent() && unit(to).isPresent() && unit(from).get().sameDimension(unit(to).get());
	}

	private static Optional<UnitOfMeasure> unit(String text) {
		String plain = Widths.halfWidth(text);
		int bracket = plain.indexOf('(');
		return Units.find(Widths.trim(bracket > 0 ? text.substring(0, bracket) : text));
	}

	/**
	 * A value in another unit; empty when it has no single number or the units do not convert.
	 *
	 * @param like what the plan says now, whose decimals are kept where a conversion has no end
	 */
	public static Optional<String> convert(String text, String from, String to, String like) {
		CellValue value = CellValue.parse(text);
		Optional<BigDecimal> number = value.number();
		Optional<UnitOfMeasure> source = unit(from);
		Optional<UnitOfMeasure> target = unit(to);
		if (number.isEmpty() || source.isEmpty() || target.isEmpty()) {
			return Optional.empty();
		}
		return source.get().convert(number.get(), target.get()).flatMap(converted -> {
			int decimals = CellValue.parse(like).number().map(BigDecimal::scale).filter(scale -> scale > 0).orElse(0);
			BigDecimal shown = converted.scale() > DECIMALS ? converted.setScale(Math.max(decimals, LEAST_DECIMALS), RoundingMode.HALF_UP)
					: converted.scale() < decimals ? converted.setScale(decimals) : converted;
			return withNumber(withoutUnit(text, value), shown.toPlainString());
		});
	}

	private static String withoutUnit(String text, CellValue value) {
		if (value.unit().isEmpty()) {
			return text;
		}
		int at = Widths.halfWidth(text).lastIndexOf(value.unit().get());
		return at < 0 ? text : text.substring(0, at) + text.substring(at + value.unit().get().length());
	}

	/** A bare number of a table with the sign, bracket or mark that the plan has around its own: 96 for ≥95.0 becomes ≥96. */
	static String likePlan(String text, String plan) {
		CellValue now = CellValue.parse(plan);
		boolean bare = CellValue.parse(text) instanceof CellValue.Number number && number.unit().isEmpty() && number.noteMark().isEmpty();
		return bare && now.number().isPresent() && now.unit().isEmpty() ? withNumber(plan, text).orElse(text) : text;
	}

	/** Whether the two say the same number in the same way. */
	static boolean sameValue(String one, String other) {
		if (NameKey.of(one).equals(NameKey.of(other))) {
			return true;
		}
		CellValue first = CellValue.parse(one);
		CellValue second = CellValue.parse(other);
		return first.getClass() == second.getClass() && first.number().isPresent() && second.number().isPresent()
				&& first.number().get().compareTo(second.number().get()) == 0 && withNumber(one, "0").equals(withNumber(other, "0"));
	}

	/** A text with another number in the place of its only one. */
	private static Optional<String> withNumber(String text, String number) {
		String half = Widths.halfWidth(text);
		int from = 0;
		while (from < half.length() && !isDigit(half.charAt(from))) {
			from++;
		}
		int to = from;
		while (to < half.length() && (isDigit(half.charAt(to)) || (half.charAt(to) == '.' || half.charAt(to) == ',') && to + 1 < half.length() && isDigit(half.charAt(to + 1)))) {
			to++;
		}
		boolean negative = from > 0 && half.charAt(from - 1) == '-' && (from == 1 || !isDigit(half.charAt(from - 2)));
		return from == to ? Optional.empty() : Optional.of(text.substring(0, negative ? from - 1 : from) + number + text.substring(to));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
