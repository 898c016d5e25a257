package org.planwright.cli.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.planwright.cli.measure.KnownDefects.Entry;
import org.planwright.cli.measure.KnownDefects.Evidence;
import org.planwright.cli.measure.RealDraft.FoundPlace;

/**
 * How many of the defects that were proved by hand are found: a finding of a rule named there touches a quotation given as evidence. A defect
 * that only another rule touches counts as missed.
 */
class RecallTest {

	private static final int ENOUGH = 62;
	/** What the list names by one rule and the catalogue has another rule for: leftovers of bookmarks, named there beside missing parts. */
	private static final Map<String, String> OTHER_RULE = Map.of("Z-E65", "I02");

	private static List<FoundPlace> at(Evidence evidence) throws IOException {
		String line = evidence.draft().lines().get(evidence.line() - 1);
		List<FoundPlace> found = new ArrayList<>();
		int from = evidence.quote().isEmpty() ? -1 : line.indexOf(evidence.quote());
		do {
			int start = Math.max(0, from);
			int end = from < 0 ? line.length() : from + evidence.quote().length();
			evidence.draft().places().stream().filter(place -> place.touches(evidence.line(), start, end)).forEach(found::add);
			from = from < 0 ? -1 : line.indexOf(evidence.quote(), end);
		} while (from >= 0);
		return found;
	}

	private static List<FoundPlace> of(Entry defect, boolean anyRule) throws IOException {
		List<FoundPlace> found = new ArrayList<>();
		for (Evidence evidence : defect.evidence()) {
			at(evidence).stream().filter(place -> anyRule || defect.rules().contains(place.rule()) || place.rule().equals(OTHER_RULE.get(defect.id()))).forEach(found::add);
		}
		return found;
	}

	@Test
	void provedDefectsAreFound() throws IOException {
		List<Entry> defects = KnownDefects.defects();
		int found = 0;
		int proved = 0;
		int foundProved = 0;
		for (Entry defect : defects) {
			boolean isFound = !of(defect, false).isEmpty();
			found += isFound ? 1 : 0;
			proved += defect.proved() ? 1 : 0;
			foundProved += isFound && defect.proved() ? 1 : 0;
			if (!isFound) {
				System.out.println("missed " + defect.id() + " " + defect.rules() + (defect.proved() ? "" : " (not proved)") + " other rules there: "
						+ of(defect, true).stream().map(FoundPlace::rule).distinct().toList());
			}
		}
		System.out.println("recall: " + found + " of " + defects.size() + " defects, " + foundProved + " of " + proved + " proved ones");
		assertTrue(found >= ENOUGH, found + " of " + defects.size());
	}

	@Test
	void whatOnlyLooksLikeADefectIsNotFound() throws IOException {
		List<String> alarms = new ArrayList<>();
		for (Entry control : KnownDefects.controls()) {
			for (Evidence evidence : control.evidence()) {
				at(evidence).stream().filter(place -> place.rule().matches("[CXV]\\d+")).forEach(place -> alarms.add(control.id() + " " + place));
			}
		}
		assertEquals(List.of(), alarms);
	}

	@Test
	void findingsAreFewEnoughToBeRead() throws IOException {
		for (RealDraft draft : RealDraft.values()) {
			List<FoundPlace> own = draft.places().stream().filter(place -> place.kind() == RealDraft.Kind.FINDING).toList();
			System.out.println(draft + ": " + own.size() + " findings, " + own.stream().filter(place -> place.severity().equals("error")).count() + " errors");
			assertTrue(own.size() <= 150, own.size() + " findings");
		}
	}
}
