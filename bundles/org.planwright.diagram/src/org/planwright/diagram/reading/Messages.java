package org.planwright.diagram.reading;

import org.eclipse.osgi.util.NLS;

/** The texts of jobs. */
final class Messages extends NLS {

	/** Name of the job that lays out. */
	public static String layingOut;

	/** What is wrong in a monitoring file; {0} in how many places, {1} the first. */
	public static String monitoring;

	static {
		NLS.initializeMessages("org.planwright.diagram.reading.messages", Messages.class);
	}

	private Messages() {
	}
}
