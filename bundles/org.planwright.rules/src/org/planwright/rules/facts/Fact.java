package org.planwright.rules.facts;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.model.quantity.Amount;
import org.planwright.model.values.CellValue;

/**
 * A quantified statement. All spans are offsets in the text that was read.
 *
 * @param span from the subject, or its verb, to behind the value; where both are one clause that clause's part
 * @param subject what it is about
 * @param kind what kind of statement it is
 * @param relation how the number binds
 * @param verb the word that leads to the value (达到, 稳定在, 增加), half-width; empty when there is none
 * @param amount the value with its unit; the value is {@link CellValue.Qualitative} for 全覆盖 and the like; without a unit for ratios and pure numbers
 * @param amountSpan where the value stands, with 以上 and the like
 * @param from the number it starts from, for {@link FactKind#CHANGE}
 * @param period the time it is about
 */
public record Fact(Span span, Subject subject, FactKind kind, Relation relation, String verb, Amount amount, Span amountSpan, Optional<Amount> from,
		FactPeriod period) {

	/** The single number of the value, in the unit as written; empty for ranges, ratios and words. */
	public Optional<BigDecimal> number() {
		return amount.number();
	}

	/** Whether the value is said in words only. */
	public boolean isQualitative() {
		return amount.value() instanceof CellValue.Qualitative;
	}

	Fact as(FactKind other) {
		return new Fact(span, subject, other, relation, verb, amount, amountSpan, from, period);
	}

	Fact about(Subject other) {
		return new Fact(span, other, kind, relation, verb, amount, amountSpan, from, period);
	}
}
