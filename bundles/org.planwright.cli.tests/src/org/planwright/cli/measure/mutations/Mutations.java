package org.planwright.cli.measure.mutations;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mutations of all rules. */
final class Mutations {

	/** Rules without a mutation, and why. */
	static final Map<String, String> WITHOUT = Map.of(
			"G13", "compares with figures that come with a data pack; no pack has those of the regions of the drafts",
			"I03", "is about hidden text, comments and changes of Word documents; the drafts are text, and WordDraftsTest plants them");

	private Mutations() {
	}

	static List<Mutation> all() {
		return Stream.of(AttributeMutations.all(), ValueMutations.all(), ArithmeticMutations.all(), CrossMutations.all(), HierarchyMutations.all(), ProjectMutations.all(),
				ProjectDataMutations.all(), NumberingMutations.all(), WordingMutations.all(), CompletenessMutations.all(), ComplianceMutations.all(), ProcedureMutations.all(),
				DraftMutations.all()).flatMap(List::stream).toList();
	}
}
