package org.planwright.ide.usage;

import org.eclipse.emf.common.util.URI;

/**
 * A place that names an element.
 *
 * @param kind   what it does with the element
 * @param source the object that names it: a reference or a detail of an attribute line; in another file than the element's it may not be loaded
 */
public record Usage(Kind kind, URI source) {

	/** What a place does with the element that it names. */
	public enum Kind {
		/** Prints a value of it. */
		REFERENCE,
		/** States a number that must agree with it. */
		CHECK,
		/** Supports it. */
		SUPPORT,
		/** Is the indicator of a lower plan that is bound to it. */
		LOWER_INDICATOR,
		/** Is a plan whose upper plan it is. */
		LOWER_PLAN,
		/** In another file, of a kind that only reading it would tell. */
		OTHER
	}
}
