package org.planwright.cli.measure.mutations;

/** A draft has no place for a defect. */
final class NoPlaceException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoPlaceException() {
		super("no place", null, false, false);
	}
}
