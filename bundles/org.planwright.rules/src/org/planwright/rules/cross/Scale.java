package org.planwright.rules.cross;

import java.util.Optional;

import org.planwright.model.quantity.Amount;
import org.planwright.rules.facts.Basis;
import org.planwright.rules.facts.Extent;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.reading.Passage;

/**
 * A size of a project as its box says.
 *
 * @param measure what is measured (建筑面积) or built (育肥舍), as it is compared; empty for the project as such
 * @param fact the statement
 * @param passage where it stands
 */
record Scale(String measure, Fact fact, Passage passage) {

	/** Whether another statement has a value of the same dimension on the same rhythm, so that the two can be compared. */
	boolean isComparable(Fact other) {
		boolean rhythm = isYearly(fact) == isYearly(other) && (fact.period().basis() == Basis.CUMULATIVE) == (other.period().basis() == Basis.CUMULATIVE);
		Amount one = fact.amount();
		return rhythm && one.number().isPresent() && other.number().isPresent()
				&& (one.sameDimension(other.amount()) || one.unitLexeme().isPresent() && one.unitLexeme().equals(other.amount().unitLexeme()));
	}

	/** Whether both values, as far as they are written out, cannot both be right. */
	boolean contradicts(Fact other) {
		Optional<Extent> own = Extent.of(fact, other.amount().unit());
		return own.isPresent() && Extent.of(other).filter(own.get()::excludes).isPresent();
	}

	private static boolean isYearly(Fact fact) {
		return fact.period().basis() == Basis.EACH_YEAR || fact.period().basis() == Basis.ANNUAL_AVERAGE;
	}

	/** The value as written. */
	String value() {
		return fact.amount().lexeme().strip();
	}
}
