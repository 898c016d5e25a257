package org.planwright.rules.review;

/** What is to be done to a ledger. */
@FunctionalInterface
public interface LedgerChange {

	/** The ledger as it is to be; the same one when nothing is to be done. */
	ReviewLedger apply(ReviewLedger ledger);
}
