package org.planwright.exchange.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/**
 * A value of a plan as a number of a workbook, which sorts and computes, in a format that shows it as it is written: ≥46.5 is 46.5 in the format "≥"0.0.
 *
 * @param format number format of the workbook
 */
public record NumericValue(BigDecimal value, String format) {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
	/** What programs bear around a number. */
	private static final int LONGEST = 24;

	/** Empty for what is no single number: ranges, ratios, texts, numbers with a multiplier of their own. */
	public static Optional<NumericValue> of(CellValue value) {
		String text = Widths.trim(value.lexeme());
		Matcher number = NUMBER.matcher(Widths.halfWidth(text));
		if (value.number().isEmpty() || text.length() > LONGEST || !number.find()) {
			return Optional.empty();
		}
		BigDecimal digits = new BigDecimal(number.group());
		String before = text.substring(0, number.start());
		String after = text.substring(number.end());
		boolean same = digits.compareTo(value.number().get()) == 0 && !NUMBER.matcher(Widths.halfWidth(after)).find();
		return same ? Optional.of(new NumericValue(digits, literal(before) + decimals(digits.scale()) + literal(after))) : Optional.empty();
	}

	/** The format of a number with so many decimals. */
	public static String decimals(int scale) {
		return scale <= 0 ? "0" : "0." + "0".repeat(scale);
	}

	private static String literal(String text) {
		return text.isEmpty() ? "" : '"' + text.replace("\"", "“") + '"';
	}
}
