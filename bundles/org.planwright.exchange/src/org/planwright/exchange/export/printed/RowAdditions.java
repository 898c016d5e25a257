package org.planwright.exchange.export.printed;

import org.planwright.model.plan.Indicator;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** What print adds to the words of an indicator's row. */
public final class RowAdditions {

	private static final String CONSTANT_PRICES = "可比价";
	private static final String ESTIMATED = "预计";

	private RowAdditions() {
	}

	/** What an indicator is called, and that its values are at constant prices. */
	public static String name(Indicator indicator) {
		String label = indicator.getLabel() == null ? "" : Widths.trim(indicator.getLabel());
		return indicator.isComparablePrice() && !label.contains(CONSTANT_PRICES) ? label + "（" + CONSTANT_PRICES + "）" : label;
	}

	/** A value that is estimated; a dash stays one. */
	public static String estimated(CellValue value) {
		String text = Widths.trim(value.lexeme());
		return value.isBlank() || text.contains(ESTIMATED) ? text : text + "（" + ESTIMATED + "）";
	}

	/** Whether a heading says that all values of its column are estimated. */
	public static boolean saysEstimated(String heading) {
		return heading.contains(ESTIMATED);
	}
}
