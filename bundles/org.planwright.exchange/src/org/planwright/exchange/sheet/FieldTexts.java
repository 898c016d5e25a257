package org.planwright.exchange.sheet;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** Texts of cells as a plan writes them. */
final class FieldTexts {

	private static final Pattern SEPARATORS = Pattern.compile("[、，,；;\\n]\\s*");
	private static final Pattern PERIOD = Pattern.compile("(\\d{4})年?\\s*(?:[-—–―~～至到]+\\s*(\\d{4})年?)?");
	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");

	private FieldTexts() {
	}

	/** A value without the unit that its row has anyway. */
	static String value(String text, String unit) {
		CellValue value = CellValue.parse(text);
		String plainUnit = Widths.withoutBlanks(Widths.halfWidth(unit));
		boolean same = value.number().isPresent() && value.unit().isPresent() && plainUnit.startsWith(value.unit().get());
		if (!same) {
			return text;
		}
		int at = Widths.halfWidth(text).lastIndexOf(value.unit().get());
		return at < 0 ? text : Widths.trim(text.substring(0, at) + text.substring(at + value.unit().get().length()));
	}

	/** An amount of money with its unit. */
	static String money(String text, String unit) {
		return NUMBER.matcher(text).matches() ? text + unit : text;
	}

	/** Names apart by 、. */
	static String list(String text) {
		return Arrays.stream(SEPARATORS.split(text)).map(Widths::trim).filter(each -> !each.isEmpty()).collect(Collectors.joining("、"));
	}

	/** Years as plans write them: 2026—2028年. */
	static String period(String text) {
		Matcher period = PERIOD.matcher(Widths.halfWidth(text));
		if (!period.matches()) {
			return text;
		}
		return period.group(2) == null || period.group(2).equals(period.group(1)) ? period.group(1) + "年" : period.group(1) + "—" + period.group(2) + "年";
	}
}
