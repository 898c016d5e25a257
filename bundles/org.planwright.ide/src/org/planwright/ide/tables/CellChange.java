package org.planwright.ide.tables;

import java.util.List;

import org.planwright.ide.elements.ElementChange;

/** What it takes to give a cell another text. */
public sealed interface CellChange {

	/**
	 * Changes of elements, which may be refused themselves.
	 *
	 * @param changes none when nothing is otherwise than it is
	 */
	record Changes(List<ElementChange> changes) implements CellChange {

		/** Copies the list. */
		public Changes {
			changes = List.copyOf(changes);
		}
	}

	/** It cannot have that text; the reason is in the language of the person. */
	record Refused(String reason) implements CellChange {
	}
}
