package org.planwright.ui.properties;

import org.eclipse.osgi.util.NLS;

/** The texts of properties. */
final class Messages extends NLS {

	/** Title of a section; {0} how many there are. */
	public static String findings;
	/** A finding; {0} its rule. */
	public static String error;
	/** A finding; {0} its rule. */
	public static String warning;
	/** A finding; {0} its rule. */
	public static String hint;

	static {
		NLS.initializeMessages("org.planwright.ui.properties.messages", Messages.class);
	}

	private Messages() {
	}
}
