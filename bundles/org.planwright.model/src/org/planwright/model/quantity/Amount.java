package org.planwright.model.quantity;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.model.text.Widths;
import org.planwright.model.values.Bounds;
import org.planwright.model.values.CellValue;
import org.planwright.model.values.NumberText;

/**
 * A quantity as written: 12.5万亩, 38亿斤以上, 1×30兆瓦, 3-5所. Nothing of the text is lost, also when the unit is unknown.
 *
 * @param lexeme the whole text as written
 * @param value what is said in numbers; {@link CellValue.Qualitative} when the text holds no number at its beginning
 * @param count how many of the value: the 2 of 2×30兆瓦; empty when the text has no such factor
 * @param unitLexeme the unit with its multiplier, half-width and without blanks, whether known or not; empty when there is none
 */
public record Amount(String lexeme, CellValue value, Optional<BigDecimal> count, Optional<String> unitLexeme) {

	private static final String TIMES = "×✕*xX";
	private static final int LONGEST = 80;

	/** The amount a text expresses. Total; null reads as the empty text. */
	public static Amount parse(String text) {
		String lexeme = text == null ? "" : text;
		CellValue value = CellValue.parse(lexeme);
		if (!(value instanceof CellValue.Qualitative) || lexeme.length() > LONGEST) {
			return new Amount(lexeme, value, Optional.empty(), value.unit());
		}
		String plain = Widths.withoutBlanks(Widths.halfWidth(lexeme));
		Optional<NumberText> number = NumberText.scan(plain, 0);
		if (number.isEmpty()) {
			return new Amount(lexeme, value, Optional.empty(), Optional.empty());
		}
		int end = number.get().end();
		if (end < plain.length() && TIMES.indexOf(plain.charAt(end)) >= 0) {
			CellValue each = CellValue.parse(plain.substring(end + 1));
			if (each.number().isPresent()) {
				return new Amount(lexeme, each, Optional.of(number.get().value()), each.unit());
			}
		}
		String unit = plain.substring(end);
		return new Amount(lexeme, CellValue.parse(plain.substring(0, end)), Optional.empty(), unit.isEmpty() ? Optional.empty() : Optional.of(unit));
	}

	/** The unit, when there is one and the catalogue knows it. */
	public Optional<UnitOfMeasure> unit() {
		return unitLexeme.flatMap(Units::find);
	}

	/** The single number the amount is about, a count multiplied in, in the unit as written. */
	public Optional<BigDecimal> number() {
		return value.number().map(n -> count.map(n::multiply).orElse(n));
	}

	/** The numbers the amount allows, a count multiplied in, in the unit as written. */
	public Bounds bounds() {
		Bounds each = value.bounds();
		if (count.isEmpty()) {
			return each;
		}
		BigDecimal times = count.get();
		return new Bounds(each.lower() == null ? null : each.lower().multiply(times), each.lowerInclusive(),
				each.upper() == null ? null : each.upper().multiply(times), each.upperInclusive());
	}

	/** Whether both units are known and of one dimension. */
	public boolean sameDimension(Amount other) {
		Optional<UnitOfMeasure> one = unit();
		Optional<UnitOfMeasure> two = other.unit();
		return one.isPresent() && two.isPresent() && one.get().sameDimension(two.get());
	}

	/** {@link #number()} in another unit, as {@link UnitOfMeasure#convert}; empty without a single number, with an unknown unit or another dimension. */
	public Optional<BigDecimal> convert(UnitOfMeasure target) {
		return number().flatMap(n -> unit().flatMap(u -> u.convert(n, target)));
	}

	/** How far two amounts of one dimension are apart; empty when either has no single number or the dimensions differ or are unknown. */
	public Optional<Difference> difference(Amount other) {
		return Difference.between(this, other);
	}

	@Override
	public String toString() {
		return lexeme;
	}
}
