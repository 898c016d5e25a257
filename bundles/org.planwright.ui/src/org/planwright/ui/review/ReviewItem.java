package org.planwright.ui.review;

import java.nio.file.Path;
import java.util.Optional;

import org.planwright.rules.review.FindingKey;
import org.planwright.rules.review.LedgerEntry;

/**
 * A line of the review: a finding with what was decided about it, or a decision whose finding has gone. Immutable. Two are equal when they are about the same
 * finding, so that a view keeps its selection when a plan is checked again.
 */
public final class ReviewItem {

	private final Path file;
	private final FindingKey key;
	private final ReviewFinding finding;
	private final LedgerEntry entry;

	private ReviewItem(Path file, FindingKey key, ReviewFinding finding, LedgerEntry entry) {
		this.file = file;
		this.key = key;
		this.finding = finding;
		this.entry = entry;
	}

	/** A finding, with the decision about it if there is one, else null. */
	static ReviewItem found(ReviewFinding finding, LedgerEntry entry) {
		return new ReviewItem(finding.place().file(), finding.key(), finding, entry);
	}

	/** A decision about a finding that is there no more. */
	static ReviewItem gone(Path file, LedgerEntry entry) {
		return new ReviewItem(file, entry.finding(), null, entry);
	}

	/** The plan. */
	public Path file() {
		return file;
	}

	/** Identity, rule and path. */
	public FindingKey key() {
		return key;
	}

	/** The finding; empty when it has gone. */
	public Optional<ReviewFinding> finding() {
		return Optional.ofNullable(finding);
	}

	/** What was decided, if anything. */
	public Optional<LedgerEntry> entry() {
		return Optional.ofNullable(entry);
	}

	/** How far it has got. */
	public ReviewState state() {
		return finding == null ? ReviewState.GONE : ReviewState.of(entry == null ? null : entry.decision());
	}

	/** What is, or was, wrong. */
	public String message() {
		return finding == null ? entry.message() : finding.message();
	}

	/** The text it is, or was, about. */
	public String quote() {
		return finding == null ? entry.quote() : finding.quote();
	}

	/** What the reviewer wrote; may be empty. */
	public String comment() {
		return entry == null ? "" : entry.comment();
	}

	/** The first step of its path, its chapter; empty when it is in none. */
	public String chapter() {
		int end = key.path().indexOf('/');
		return end < 0 ? key.path() : key.path().substring(0, end);
	}

	/** Its line, counted from 0; behind all others when it has gone. */
	int line() {
		return finding == null ? Integer.MAX_VALUE : finding.place().line();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReviewItem item && file.equals(item.file) && key.fingerprint().equals(item.key.fingerprint());
	}

	@Override
	public int hashCode() {
		return 31 * file.hashCode() + key.fingerprint().hashCode();
	}
}
