package org.planwright.ide.fixes;

import java.util.List;

import org.planwright.model.text.TextChange;

/**
 * One way to mend a finding.
 *
 * @param label what it does, in the language asked for
 * @param changes of the plan's text; none of them overlap
 * @param sure whether it is what the finding means for sure, so that it can be done for many findings at once without a person who chooses; at most one fix of a
 *        finding is
 */
public record Fix(String label, List<TextChange> changes, boolean sure) {

	/** Copies the list. */
	public Fix {
		changes = List.copyOf(changes);
	}

	/** A fix for a person to choose. */
	public Fix(String label, List<TextChange> changes) {
		this(label, changes, false);
	}

	/** A fix with one change, for a person to choose. */
	public static Fix of(String label, int start, int end, String text) {
		return new Fix(label, List.of(new TextChange(start, end, text)));
	}
}
