package org.planwright.ide.rename;

import org.planwright.model.text.TextChange;

/**
 * A change that a new name asks for.
 *
 * @param change of the text
 * @param role   what stands there
 */
public record RenameEdit(TextChange change, Role role) {

	/** What says the name. */
	public enum Role {
		/** The element itself. */
		DEFINITION,
		/** A reference: 「」, 支撑, 上级, 上位规划. */
		REFERENCE,
		/** Prose that has the same words, which may be meant or not. */
		PROSE
	}
}
