package org.planwright.ui.wizards;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.working.WorkingInput;

/**
 * What a document is made from.
 *
 * @param asked what a table is made from: the plan, and what the table needs besides
 */
public record ExportSource(ExportInput input, WorkingInput asked) {

	private static final int SHOWN = 10;

	/** A plan alone. */
	public static ExportSource of(ExportInput input) {
		return new ExportSource(input, WorkingInput.of(input.plan(), input.printed().title(), input.locale()));
	}

	/** The same with other things that a table needs. */
	public ExportSource with(WorkingInput other) {
		return new ExportSource(input, other);
	}

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
