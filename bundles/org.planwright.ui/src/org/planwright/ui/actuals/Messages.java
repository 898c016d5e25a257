package org.planwright.ui.actuals;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor of monitoring files. */
final class Messages extends NLS {

	/** There is no plan that the file is about. */
	public static String noPlan;

	static {
		NLS.initializeMessages("org.planwright.ui.actuals.messages", Messages.class);
	}

	private Messages() {
	}
}
