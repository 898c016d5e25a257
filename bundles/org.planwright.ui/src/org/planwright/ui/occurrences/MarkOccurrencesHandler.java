package org.planwright.ui.occurrences;

import org.planwright.ui.editor.TogglingHandler;

/** Turns the marks of occurrences on and off. */
public final class MarkOccurrencesHandler extends TogglingHandler {

	/** Made by the workbench. */
	public MarkOccurrencesHandler() {
		super(OccurrenceMarks.ENABLED);
	}
}
