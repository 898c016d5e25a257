package org.planwright.rules.facts;

/**
 * A value with what stands around it, before values that belong together are put together.
 *
 * @param quantity the value
 * @param clause where it stands
 * @param lead what stands before and behind it
 * @param segment the half-width words between the value before it in the clause, or the clause's beginning, and it
 * @param between the half-width text between the value before it in the sentence and it; null for the first of a sentence
 * @param context what the sentence spoke of before, or the empty text
 * @param period the time it is about
 */
record Draft(Quantity quantity, Clause clause, Lead lead, String segment, String between, String context, FactPeriod period) {

	/** Whether a change starts from this value. */
	boolean startsChange() {
		return SubjectReader.FROM.isIn(segment);
	}

	/** Whether a change ends at this value. */
	boolean endsChange() {
		return lead.has(Lead.Trait.TO) || lead.has(Lead.Trait.LEVEL) && lead.isBare();
	}

	boolean sameSentence(Draft other) {
		return clause.sentence() == other.clause.sentence();
	}
}
