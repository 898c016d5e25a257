package org.planwright.rules.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decisions about one plan, at most one a finding, in the order of {@link LedgerEntry}. Immutable. */
public final class ReviewLedger {

	/** No decisions. */
	public static final ReviewLedger EMPTY = new ReviewLedger(List.of());

	private final Map<String, LedgerEntry> entries;

	private ReviewLedger(Collection<LedgerEntry> all) {
		Map<String, LedgerEntry> sorted = new LinkedHashMap<>();
		all.stream().sorted().forEach(entry -> sorted.put(entry.finding().fingerprint(), entry));
		entries = Collections.unmodifiableMap(sorted);
	}

	/** A ledger of entries; of two about one finding the later one counts. */
	public static ReviewLedger of(Collection<LedgerEntry> all) {
		Map<String, LedgerEntry> latest = new LinkedHashMap<>();
		all.forEach(entry -> latest.merge(entry.finding().fingerprint(), entry, (one, other) -> one.time().isAfter(other.time()) ? one : other));
		return new ReviewLedger(latest.values());
	}

	/** All decisions, sorted. */
	public Collection<LedgerEntry> entries() {
		return entries.values();
	}

	/** The decision about a finding. */
	public Optional<LedgerEntry> find(String fingerprint) {
		return Optional.ofNullable(entries.get(fingerprint));
	}

	/** This ledger with a decision in place of the one about the same finding. */
	public ReviewLedger with(LedgerEntry entry) {
		Map<String, LedgerEntry> all = new LinkedHashMap<>(entries);
		all.put(entry.finding().fingerprint(), entry);
		return new ReviewLedger(all.values());
	}

	/** This ledger without the decision about a finding. */
	public ReviewLedger without(String fingerprint) {
		Map<String, LedgerEntry> all = new LinkedHashMap<>(entries);
		all.remove(fingerprint);
		return new ReviewLedger(all.values());
	}

	/**
	 * This ledger for the findings of a check. A decision whose fingerprint none of them has is moved to the finding of the same rule at the same place when there
	 * is exactly one such finding that nobody decided about and no other such decision: the quotation was edited. All else stays.
	 */
	public ReviewLedger reattached(Collection<FindingKey> findings) {
		Set<String> found = new LinkedHashSet<>();
		findings.forEach(finding -> found.add(finding.fingerprint()));
		List<LedgerEntry> lost = entries.values().stream().filter(entry -> !found.contains(entry.finding().fingerprint())).toList();
		if (lost.isEmpty()) {
			return this;
		}
		List<FindingKey> undecided = findings.stream().filter(finding -> !entries.containsKey(finding.fingerprint())).toList();
		List<LedgerEntry> all = new ArrayList<>(entries.values());
		for (LedgerEntry entry : lost) {
			List<FindingKey> candidates = undecided.stream().filter(entry.finding()::isPlacedAs).toList();
			long rivals = lost.stream().filter(other -> other.finding().isPlacedAs(entry.finding())).count();
			if (candidates.size() == 1 && rivals == 1) {
				all.remove(entry);
				all.add(entry.about(candidates.getFirst()));
			}
		}
		return new ReviewLedger(all);
	}

	/** This ledger with its decisions about other findings: those that findings have become, by their former fingerprints. */
	public ReviewLedger moved(Map<String, FindingKey> become) {
		List<LedgerEntry> all = new ArrayList<>();
		entries.values().forEach(entry -> all.add(become.containsKey(entry.finding().fingerprint()) ? entry.about(become.get(entry.finding().fingerprint())) : entry));
		return of(all);
	}

	/** This ledger with another one's decisions about the findings of a check, as far as nobody has decided about them here. */
	public ReviewLedger takingOver(ReviewLedger other, Collection<FindingKey> findings) {
		Set<String> found = new LinkedHashSet<>();
		findings.forEach(finding -> found.add(finding.fingerprint()));
		List<LedgerEntry> all = new ArrayList<>(entries.values());
		other.reattached(findings).entries().stream().filter(entry -> found.contains(entry.finding().fingerprint()))
				.filter(entry -> !entries.containsKey(entry.finding().fingerprint())).forEach(all::add);
		return new ReviewLedger(all);
	}

	/** The decisions about findings that a check did not find any more: resolved, or no longer found. To be asked of a ledger that is {@link #reattached}. */
	public List<LedgerEntry> gone(Collection<FindingKey> findings) {
		Set<String> found = new LinkedHashSet<>();
		findings.forEach(finding -> found.add(finding.fingerprint()));
		return entries.values().stream().filter(entry -> !found.contains(entry.finding().fingerprint())).toList();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReviewLedger ledger && entries.equals(ledger.entries);
	}

	@Override
	public int hashCode() {
		return entries.hashCode();
	}
}
