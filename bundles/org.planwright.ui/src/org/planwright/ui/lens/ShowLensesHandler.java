package org.planwright.ui.lens;

import org.planwright.ui.editor.TogglingHandler;

/** Shows what follows from base and target behind indicators, or no more. */
public final class ShowLensesHandler extends TogglingHandler {

	/** Made by the workbench. */
	public ShowLensesHandler() {
		super(LensMinings.ENABLED);
	}
}
