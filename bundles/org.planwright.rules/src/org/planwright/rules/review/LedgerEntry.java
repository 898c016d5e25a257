package org.planwright.rules.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * A decision, with what is needed to show it when its finding is there no more.
 *
 * @param finding what it is about
 * @param message what the finding said, in the language of the reviewer
 * @param quote the text it was about, on one line; may be empty
 * @param decision what was decided
 * @param comment why; may be empty
 * @param reviewer who decided; may be empty
 * @param time when, to the second
 */
public record LedgerEntry(FindingKey finding, String message, String quote, Decision decision, String comment, String reviewer, Instant time)
		implements Comparable<LedgerEntry> {

	private static final Comparator<LedgerEntry> ORDER = Comparator.comparing((LedgerEntry entry) -> entry.finding.rule())
			.thenComparing(entry -> entry.finding.path()).thenComparing(entry -> entry.finding.fingerprint());

	/** Refuses nulls, cuts the time to seconds. */
	public LedgerEntry {
		Objects.requireNonNull(finding);
		Objects.requireNonNull(message);
		Objects.requireNonNull(quote);
		Objects.requireNonNull(decision);
		Objects.requireNonNull(comment);
		Objects.requireNonNull(reviewer);
		time = time.truncatedTo(ChronoUnit.SECONDS);
	}

	/** The same decision about a finding that has another fingerprint now. */
	LedgerEntry about(FindingKey now) {
		return new LedgerEntry(now, message, quote, decision, comment, reviewer, time);
	}

	/** By rule, place and fingerprint, so that a ledger is always written in the same order. */
	@Override
	public int compareTo(LedgerEntry other) {
		return ORDER.compare(this, other);
	}
}
