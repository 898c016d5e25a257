package org.planwright.diagram.reading;

import org.eclipse.osgi.util.NLS;

/** The texts of jobs. */
final class Messages extends NLS {

	/** Name of the job that lays out. */
	public static String layingOut;

	static {
		NLS.initializeMessages("org.planwright.diagram.reading.messages", Messages.class);
	}

	private Messages() {
	}
}
