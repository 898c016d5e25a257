package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;

class CyclesTest {

	private static List<List<String>> cycles(String... edges) {
		return Cycles.of(List.of(edges).stream().map(edge -> Edge.of(edge.substring(0, 1), edge.substring(1), EdgeKind.SUPPORTS)).toList());
	}

	@Test
	void circlesAreFoundEachOnce() {
		assertEquals(List.of(), cycles("ab", "bc", "ac"));
		assertEquals(List.of(List.of("b", "c")), cycles("ab", "bc", "cb", "cd"));
		assertEquals(List.of(List.of("c", "d"), List.of("a", "b")), cycles("ab", "ba", "bc", "cd", "dc"));
		assertEquals(List.of(List.of("a")), cycles("aa"));
	}

	@Test
	void aLongChainIsNoProblem() {
		List<Edge> chain = new ArrayList<>();
		for (int i = 0; i < 100_000; i++) {
			chain.add(Edge.of("n" + i, "n" + (i + 1), EdgeKind.SUPPORTS));
		}
		assertEquals(List.of(), Cycles.of(chain));
		chain.add(Edge.of("n100000", "n0", EdgeKind.SUPPORTS));
		assertEquals(100_001, Cycles.of(chain).get(0).size());
	}
}
