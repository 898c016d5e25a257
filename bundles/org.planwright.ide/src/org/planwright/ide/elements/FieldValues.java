package org.planwright.ide.elements;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.planwright.exchange.merge.Conversion;
import org.planwright.exchange.merge.ElementEdits;
import org.planwright.exchange.merge.QuantityTexts;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.CellValue;

/** What people enter for fields, as the plan writes it; what is no value for a field is refused. */
final class FieldValues {

	private static final Set<Meaning> OF_ANY = EnumSet.of(Meaning.LEAD, Meaning.SUPPORT, Meaning.DEADLINE, Meaning.SUPPORTS);
	private static final Set<Meaning> OF_INDICATORS = EnumSet.of(Meaning.UNIT, Meaning.EARLIER, Meaning.BASE, Meaning.MID, Meaning.TARGET, Meaning.HORIZON, Meaning.AVERAGE,
			Meaning.CUMULATIVE, Meaning.ANNUAL, Meaning.ACTUAL, Meaning.ATTRIBUTE, Meaning.DIRECTION, Meaning.DEFINITION, Meaning.CODE, Meaning.REMARK, Meaning.LEAD, Meaning.SUPPORT,
			Meaning.DEADLINE);
	private static final Set<Meaning> OF_PROJECTS = EnumSet.of(Meaning.CONTENT, Meaning.QUANTITY, Meaning.PLACE, Meaning.NATURE, Meaning.OWNER, Meaning.PERIOD, Meaning.INVESTMENT,
			Meaning.SOURCE, Meaning.INVESTED, Meaning.SUPPORTS, Meaning.CODE, Meaning.REMARK, Meaning.LEAD, Meaning.SUPPORT, Meaning.DEADLINE);

	private FieldValues() {
	}

	/**
	 * A value as the plan writes it; empty for none.
	 *
	 * @param unit of an indicator, as it is to be; null when it has none
	 */
	static String checked(Line element, ColumnMeaning field, String entered, String unit) throws RefusedChange {
		String text = oneLine(entered);
		Set<Meaning> known = element instanceof Indicator ? OF_INDICATORS : element instanceof Project ? OF_PROJECTS : OF_ANY;
		if (!known.contains(field.meaning()) || field.meaning().hasDetail() == field.detail().isEmpty()) {
			throw new RefusedChange("noField", NodeLabels.of(element), label(field));
		}
		if (element instanceof Project project && field.meaning() == Meaning.CONTENT && !ElementEdits.isPlainContent(project)) {
			throw new RefusedChange("byHand", NodeLabels.of(element));
		}
		return text.isEmpty() ? "" : field.meaning().isValue() ? value(field, text, unit) : other(field, text);
	}

	/** A text without blanks around it, when it is on one line. */
	static String oneLine(String entered) throws RefusedChange {
		String text = Widths.trim(entered);
		if (text.chars().anyMatch(c -> c < ' ' && c != '\t')) {
			throw new RefusedChange("oneLine");
		}
		return text;
	}

	private static String label(ColumnMeaning field) {
		return field.label(Locale.getDefault());
	}

	private static String value(ColumnMeaning field, String text, String unit) throws RefusedChange {
		CellValue value = CellValue.parse(text);
		boolean words = text.chars().anyMatch(c -> Widths.isHan((char) c)) && text.chars().noneMatch(Character::isDigit);
		if (value instanceof CellValue.Qualitative && !words) {
			throw new RefusedChange("noValue", text, label(field));
		}
		String own = value.unit().orElse("");
		if (own.isEmpty() || unit == null || Widths.isBlank(unit)) {
			return text;
		}
		boolean rate = value instanceof CellValue.AnnualRate || field.meaning() == Meaning.AVERAGE || field.meaning() == Meaning.CUMULATIVE;
		if (Conversion.sameUnit(own, unit) || Conversion.converts(own, unit)) {
			return Conversion.convert(text, own, unit, text).orElse(text);
		}
		if (!rate) {
			throw new RefusedChange("otherUnit", text, own, Widths.trim(unit));
		}
		return text;
	}

	private static String other(ColumnMeaning field, String text) throws RefusedChange {
		boolean good = switch (field.meaning()) {
			case UNIT -> Conversion.isUnit(text) || text.equals("无") || CellValue.parse(text).isBlank();
			case ATTRIBUTE, DIRECTION -> FieldChoices.of(field.meaning()).contains(text);
			case QUANTITY -> QuantityTexts.value(text).isPresent();
			case INVESTMENT, SOURCE, INVESTED -> isMoney(text);
			case PERIOD, DEADLINE -> isYears(YearSpan.parse(text));
			default -> true;
		};
		if (!good) {
			throw new RefusedChange(switch (field.meaning()) {
				case UNIT -> "noUnit";
				case ATTRIBUTE -> "noAttribute";
				case DIRECTION -> "noDirection";
				case QUANTITY -> "noQuantity";
				case INVESTMENT, SOURCE, INVESTED -> "noMoney";
				default -> "noYears";
			}, text, String.join("、", FieldChoices.of(field.meaning())));
		}
		return text;
	}

	private static boolean isMoney(String text) {
		Amount amount = Amount.parse(text);
		return !amount.value().bounds().isUnbounded() && amount.unit().map(UnitOfMeasure::dimension).filter(dimension -> dimension.id().startsWith(Dimension.CURRENCY.id())).isPresent();
	}

	private static boolean isYears(YearSpan years) {
		return years.isKnown() && years.from() <= years.to();
	}
}
