package org.planwright.ide.fixes;

import java.util.List;

/**
 * One way to mend a finding.
 *
 * @param label what it does, in the language asked for
 * @param changes of the plan's text; none of them overlap
 */
public record Fix(String label, List<TextChange> changes) {

	/** Copies the list. */
	public Fix {
		changes = List.copyOf(changes);
	}

	/** A fix with one change. */
	public static Fix of(String label, int start, int end, String text) {
		return new Fix(label, List.of(new TextChange(start, end, text)));
	}
}
