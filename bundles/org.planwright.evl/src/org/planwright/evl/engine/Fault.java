package org.planwright.evl.engine;

/**
 * What is wrong with a script.
 *
 * @param line 1-based
 * @param kind what sort of fault
 * @param detail what the engine says, or the name of the constraint; may be empty
 */
public record Fault(int line, Kind kind, String detail) {

	/** Sorts of faults. */
	public enum Kind {
		/** It cannot be read; what the engine says. */
		SYNTAX,
		/** It names another file; the file. */
		IMPORT,
		/** A constraint failed while it ran; what the engine says. */
		FAILED,
		/** It took too many steps; the name of the constraint. */
		ENDLESS,
		/** It calls itself without end; the name of the constraint. */
		TOO_DEEP,
		/** Its {@code @place} is no feature of its context; the feature. */
		NO_PLACE
	}
}
