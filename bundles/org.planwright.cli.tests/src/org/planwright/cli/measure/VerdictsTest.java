package org.planwright.cli.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.planwright.cli.measure.RealDraft.FoundPlace;
import org.planwright.cli.measure.RealDraft.Kind;

/**
 * Every finding on the real drafts was read by hand and judged; the verdicts are kept by fingerprint in {@code verdicts.tsv}. A finding without a verdict is to be
 * read and added, a verdict without a finding tells that something is not found any more. What is a matter of opinion counts as not right.
 */
class VerdictsTest {

	private static final double RIGHT = 0.9;
	private static final double RIGHT_ERRORS = 0.97;

	private record Verdict(String draft, String fingerprint, String rule, String severity, String line, String verdict) {

		boolean isRight() {
			return verdict.equals("right");
		}

		boolean isError() {
			return severity.equals("error");
		}
	}

	private static Map<String, Verdict> verdicts() throws IOException {
		Map<String, Verdict> verdicts = new LinkedHashMap<>();
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(VerdictsTest.class.getResourceAsStream("verdicts.tsv"), StandardCharsets.UTF_8))) {
			for (String line : reader.lines().filter(each -> !each.startsWith("#")).toList()) {
				String[] cells = line.split("\t", -1);
				verdicts.put(cells[0] + " " + cells[1], new Verdict(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
			}
		}
		return verdicts;
	}

	@Test
	void everyFindingWasReadAndNoneIsLost() throws IOException {
		Map<String, Verdict> lost = verdicts();
		List<String> unread = new ArrayList<>();
		for (RealDraft draft : RealDraft.values()) {
			for (FoundPlace found : draft.places()) {
				if (found.kind() == Kind.FINDING && lost.remove(draft + " " + found.fingerprint()) == null) {
					unread.add(String.join("\t", draft.name(), found.fingerprint(), found.rule(), found.severity(), String.valueOf(found.line())) + "\t? " + found.message());
				}
			}
		}
		assertEquals(List.of(), unread, "to be read");
		assertEquals(List.of(), List.copyOf(lost.values()), "not found any more");
	}

	@Test
	void whatIsFoundIsRight() throws IOException {
		List<Verdict> all = List.copyOf(verdicts().values());
		List<Verdict> errors = all.stream().filter(Verdict::isError).toList();
		double right = share(all);
		double rightErrors = share(errors);
		System.out.printf("precision: %.3f of %d findings, %.3f of %d errors%n", right, all.size(), rightErrors, errors.size());
		assertTrue(right >= RIGHT, "" + right);
		assertTrue(rightErrors >= RIGHT_ERRORS, "" + rightErrors);
	}

	private static double share(List<Verdict> verdicts) {
		return (double) verdicts.stream().filter(Verdict::isRight).count() / verdicts.size();
	}
}
