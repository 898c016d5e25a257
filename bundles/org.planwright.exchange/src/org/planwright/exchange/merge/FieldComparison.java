package org.planwright.exchange.merge;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.model.quantity.Amount;
import org.planwright.model.text.NameKey;
import org.planwright.model.time.YearSpan;

/** Whether two texts of a field say the same, however they are written. */
public final class FieldComparison {

	private FieldComparison() {
	}

	/** Whether the texts say the same of a field. */
	public static boolean same(ColumnMeaning field, String one, String other) {
		Meaning meaning = field.meaning();
		if (NameKey.of(one).equals(NameKey.of(other))) {
			return true;
		}
		if (meaning.isValue()) {
			return Conversion.sameValue(one, other);
		}
		if (meaning.isMoney()) {
			return Amount.parse(one).difference(Amount.parse(other)).filter(difference -> difference.relative().signum() == 0).isPresent();
		}
		return switch (meaning) {
			case UNIT -> Conversion.sameUnit(one, other);
			case LEAD, SUPPORT, PLACE, OWNER, SUPPORTS -> names(one).equals(names(other));
			case PERIOD, DEADLINE -> sameYears(YearSpan.parse(one), YearSpan.parse(other));
			case QUANTITY -> QuantityTexts.value(one).isPresent() && NameKey.of(QuantityTexts.value(one).get()).equals(NameKey.of(QuantityTexts.value(other).orElse("")));
			case CONTENT -> NameKey.of(withoutEnd(one)).equals(NameKey.of(withoutEnd(other)));
			default -> false;
		};
	}

	private static boolean sameYears(YearSpan one, YearSpan other) {
		return one.isKnown() && one.from().equals(other.from()) && one.to().equals(other.to());
	}

	private static Set<NameKey> names(String list) {
		return Arrays.stream(list.split("、")).map(NameKey::of).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
	}

	private static String withoutEnd(String text) {
		return text.endsWith("。") || text.endsWith("；") ? text.substring(0, text.length() - 1) : text;
	}
}
