package org.planwright.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.export.ExportInput;
import org.planwright.model.plan.Plan;

/**
 * What a document is made from.
 *
 * @param earlier the draft that the plan is compared with; empty when it is with none
 */
public record ExportSource(ExportInput input, Optional<Plan> earlier) {

	private static final int SHOWN = 10;

	/** Remarks, and one about references that name nothing when there are such. */
	List<String> withUnresolved(List<String> remarks) {
		List<String> all = new ArrayList<>();
		List<String> unresolved = input.printed().unresolved();
		if (!unresolved.isEmpty()) {
			all.add(Messages.bind(Messages.unresolved, unresolved.size(), String.join(" ", unresolved.stream().distinct().limit(SHOWN).toList())));
		}
		all.addAll(remarks);
		return all;
	}
}
