package org.planwright.rules.ruleset;

import java.util.Collection;

import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.text.Widths;

/** Names as findings show them. */
public final class Labels {

	private static final int LISTED_AT_MOST = 4;

	private Labels() {
	}

	/** The name of an indicator as written; empty when it has none. */
	public static String of(Indicator indicator) {
		return indicator.getLabel() == null ? "" : Widths.trim(indicator.getLabel());
	}

	/** The name of an indicator without blanks, as data files write it. */
	public static String plain(Indicator indicator) {
		return Widths.withoutBlanks(of(indicator));
	}

	/** The attribute of an indicator as written; empty when it has none. */
	public static String attribute(Indicator indicator) {
		if (indicator.getAttributeText() != null) {
			return Widths.trim(indicator.getAttributeText());
		}
		return indicator.getAttribute() == IndicatorAttribute.UNSPECIFIED ? "" : indicator.getAttribute().getLiteral();
	}

	/** Some names as a list, cut short when they are many. */
	public static String list(Collection<String> names) {
		String listed = String.join("、", names.stream().limit(LISTED_AT_MOST).toList());
		return names.size() > LISTED_AT_MOST ? listed + "…" : listed;
	}

	/** The names of some indicators as a list. */
	public static String listOf(Collection<Indicator> indicators) {
		return list(indicators.stream().map(Labels::of).toList());
	}
}
