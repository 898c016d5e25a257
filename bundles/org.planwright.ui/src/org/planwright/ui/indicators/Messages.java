package org.planwright.ui.indicators;

import org.eclipse.osgi.util.NLS;

/** The texts of the view of indicators. */
final class Messages extends NLS {

	/** The title of an exported table. */
	public static String title;
	/** {0} how many indicators, {1} how many of them are binding. */
	public static String summary;

	static {
		NLS.initializeMessages("org.planwright.ui.indicators.messages", Messages.class);
	}

	private Messages() {
	}
}
