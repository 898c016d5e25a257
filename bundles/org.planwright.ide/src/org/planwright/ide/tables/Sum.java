package org.planwright.ide.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.values.Bounds;

/**
 * A sum of amounts of one kind. What is a range adds to a range, what is only a limit leaves that side open.
 *
 * @param unit  as written; empty for bare numbers
 * @param lower null when nothing is known on that side
 * @param upper null when nothing is known on that side
 * @param about whether something in it is only approximate
 * @param count how many amounts are in it
 */
public record Sum(String unit, BigDecimal lower, BigDecimal upper, boolean about, int count) {

	private static final UnitOfMeasure TEN_THOUSAND_YUAN = Units.find("万元").orElseThrow();
	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	/** The sums of some amounts, one for each kind, in the unit that comes first. What says nothing in numbers is left out. */
	public static List<Sum> of(List<Amount> amounts) {
		Map<String, List<Amount>> byKind = new LinkedHashMap<>();
		for (Amount amount : amounts) {
			if (!amount.bounds().isUnbounded()) {
				byKind.computeIfAbsent(amount.unit().map(Sum::kind).orElse("=" + amount.unitLexeme().orElse("")), kind -> new ArrayList<>()).add(amount);
			}
		}
		return byKind.values().stream().map(Sum::alike).toList();
	}

	/** Money of one currency is alike; else what is measured in one unit, whatever its multiplier: the floors of houses and the land they stand on are not added. */
	private static String kind(UnitOfMeasure unit) {
		boolean money = unit.dimension().equals(Dimension.CURRENCY);
		return money ? unit.dimension().id() : unit.dimension().id() + "=" + unit.symbol().replaceFirst("^[十百千万亿]+", "");
	}

	private static Sum alike(List<Amount> amounts) {
		Optional<UnitOfMeasure> unit = amounts.get(0).unit().map(known -> known.dimension().equals(Dimension.CURRENCY) ? TEN_THOUSAND_YUAN : known);
		BigDecimal lower = BigDecimal.ZERO;
		BigDecimal upper = BigDecimal.ZERO;
		boolean about = false;
		for (Amount amount : amounts) {
			Bounds bounds = amount.bounds();
			lower = plus(lower, bounds.lower(), amount, unit);
			upper = plus(upper, bounds.upper(), amount, unit);
			about |= amount.value().isApproximate();
		}
		return new Sum(unit.map(UnitOfMeasure::symbol).orElse(amounts.get(0).unitLexeme().orElse("")), lower, upper, about, amounts.size());
	}

	private static BigDecimal plus(BigDecimal sum, BigDecimal number, Amount amount, Optional<UnitOfMeasure> unit) {
		if (sum == null || number == null) {
			return null;
		}
		return sum.add(unit.flatMap(target -> amount.unit().flatMap(own -> own.convert(number, target))).orElse(number));
	}

	/** As a person reads it: 12.5亿元, 约3.2万亩, 40—55公里, ≥20亿元; empty when both sides are open. */
	public String text() {
		if (lower == null && upper == null) {
			return "";
		}
		boolean large = unit.equals(TEN_THOUSAND_YUAN.symbol()) && (lower != null ? lower : upper).compareTo(TEN_THOUSAND) >= 0;
		String shownUnit = large ? "亿元" : unit;
		String about = this.about ? "约" : "";
		if (lower == null) {
			return about + "≤" + number(upper, large) + shownUnit;
		}
		if (upper == null) {
			return about + "≥" + number(lower, large) + shownUnit;
		}
		return about + number(lower, large) + (lower.compareTo(upper) == 0 ? "" : "—" + number(upper, large)) + shownUnit;
	}

	private static String number(BigDecimal number, boolean large) {
		BigDecimal shown = (large ? number.movePointLeft(4) : number).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
		return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
	}
}
