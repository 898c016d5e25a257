package org.planwright.cli.measure.mutations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.planwright.exchange.ImportException;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;

/** For every rule, a defect of its kind is planted at ten seeded random places in copies of the real drafts, which have none there, and is found at least nine times. */
class MutationTest {

	private static final int PLACES = 10;
	private static final int ENOUGH = 9;

	@Test
	void everyRuleHasAMutationOrAReasonWhyNot() {
		List<String> planned = Mutations.all().stream().map(Mutation::rule).toList();
		Set<String> covered = new TreeSet<>(planned);
		assertEquals(covered.size(), planned.size(), "a rule has two");
		covered.addAll(Mutations.WITHOUT.keySet());
		assertEquals(planned.size() + Mutations.WITHOUT.size(), covered.size(), "a rule has a mutation and a reason why not");
		assertEquals(new TreeSet<>(RuleCatalogue.builtIn().all().stream().map(Rule::id).toList()), covered);
	}

	@TestFactory
	Stream<DynamicTest> plantedDefectsAreFound() throws IOException, ImportException {
		String folder = System.getenv("PLANWRIGHT_DRAFTS");
		assumeTrue(folder != null, "PLANWRIGHT_DRAFTS names no folder of real drafts");
		MutatedDrafts drafts = new MutatedDrafts(Path.of(folder));
		return Mutations.all().stream().map(mutation -> dynamicTest(mutation.rule(), () -> isFound(drafts, mutation)));
	}

	private static void isFound(MutatedDrafts drafts, Mutation mutation) {
		List<String> misses = IntStream.rangeClosed(1, PLACES).parallel().mapToObj(seed -> {
			String miss = drafts.miss(mutation, seed);
			return miss.isEmpty() ? "" : "seed " + seed + ", " + miss;
		}).filter(miss -> !miss.isEmpty()).toList();
		System.out.println(mutation.rule() + " found " + (PLACES - misses.size()) + " of " + PLACES);
		misses.forEach(miss -> System.out.println("  missed " + miss));
		assertTrue(misses.size() <= PLACES - ENOUGH, () -> mutation.rule() + " misses " + misses.size() + " of " + PLACES + ": " + misses);
	}
}
