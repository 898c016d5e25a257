package org.planwright.ui.preview;

import org.eclipse.osgi.util.NLS;

/** The texts of the preview. */
final class Messages extends NLS {

	/** Shown when no plan is being edited. */
	public static String noPlan;
	/** Shown until the plan has been read. */
	public static String reading;

	static {
		NLS.initializeMessages("org.planwright.ui.preview.messages", Messages.class);
	}

	private Messages() {
	}
}
