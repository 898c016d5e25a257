package org.planwright.exchange.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class AlignmentTest {

	/** The same, or the same but for case. */
	private static double alike(String one, String other) {
		return one.equals(other) ? 2 : one.equalsIgnoreCase(other) ? 0.5 : 0;
	}

	private static String aligned(String earlier, String later) {
		return Alignment.of(List.of(earlier.split("")), List.of(later.split("")), AlignmentTest::alike, 2, each -> each).stream()
				.map(pair -> (pair.earlier() == null ? "-" : pair.earlier()) + (pair.later() == null ? "-" : pair.later())).collect(Collectors.joining(" "));
	}

	@Test
	void whatIsTheSameBelongsTogetherAndNothingCrosses() {
		assertEquals("aa b- cc -x dd", aligned("abcd", "acxd"));
		assertEquals("a- bb -a", aligned("ab", "ba"));
	}

	@Test
	void theSameIsPreferredToTheAlike() {
		assertEquals("xx -A aa yy", aligned("xay", "xAay"));
		assertEquals("aA bb", aligned("ab", "Ab"));
	}

	@Test
	void veryLongSequencesAreAlignedAtTheirEnds() {
		List<String> earlier = Collections.nCopies(5000, "a");
		List<String> later = Collections.nCopies(5000, "b");
		assertEquals(10_000, Alignment.of(earlier, later, AlignmentTest::alike, 2, each -> each).size());
	}
}
