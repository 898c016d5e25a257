package org.planwright.ide.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;

import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.CellValue;

/**
 * A number by which cells are sorted.
 *
 * @param kind   what is measured; only numbers of one kind are compared, kinds come one after the other
 * @param number how many
 */
public record SortKey(String kind, BigDecimal number) implements Comparable<SortKey> {

	private static final Comparator<SortKey> ORDER = Comparator.comparing(SortKey::kind).thenComparing(SortKey::number);
	private static final int MOST_YEARS = 10_000;

	/** By a value: its number, the lower of two, the quotient of a ratio; null when it says nothing in numbers. */
	static SortKey of(CellValue value) {
		return number(value).map(number -> new SortKey("", number)).orElse(null);
	}

	/** By an amount, in a unit that all of its dimension share; null when it says nothing in numbers. */
	static SortKey of(Amount amount) {
		Optional<BigDecimal> number = amount.number().or(() -> number(amount.value()));
		Optional<UnitOfMeasure> unit = amount.unit();
		Optional<UnitOfMeasure> common = unit.flatMap(known -> Units.all().stream().filter(known::sameDimension).findFirst());
		return number.map(plain -> new SortKey(unit.map(known -> known.dimension().id()).orElse(amount.unitLexeme().orElse("")),
				common.flatMap(known -> unit.get().convert(plain, known)).orElse(plain))).orElse(null);
	}

	/** By the first year, then by the last; null for no year. */
	static SortKey of(YearSpan years) {
		return years == null || !years.isKnown() ? null : new SortKey("", BigDecimal.valueOf((long) years.from() * MOST_YEARS + years.to()));
	}

	private static Optional<BigDecimal> number(CellValue value) {
		if (value.number().isPresent()) {
			return value.number();
		}
		if (value instanceof CellValue.Ratio ratio && ratio.parts().get(1).signum() != 0) {
			return Optional.of(ratio.parts().get(0).divide(ratio.parts().get(1), MathContext.DECIMAL64));
		}
		return Optional.ofNullable(value.bounds().lower() != null ? value.bounds().lower() : value.bounds().upper());
	}

	@Override
	public int compareTo(SortKey other) {
		return ORDER.compare(this, other);
	}
}
