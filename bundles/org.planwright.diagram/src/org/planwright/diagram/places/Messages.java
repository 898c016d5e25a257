package org.planwright.diagram.places;

import org.eclipse.osgi.util.NLS;

/** The texts of places. */
final class Messages extends NLS {

	/** Name of the job; {0}: the file. */
	public static String writing;
	/** {0}: the file. */
	public static String newer;
	/** {0}: the file. */
	public static String damaged;
	/** {0}: the file, {1}: why. */
	public static String unreadable;
	/** {0}: the file, {1}: why. */
	public static String unwritable;
	/** Steps that can be undone. */
	public static String move;
	public static String arrange;

	static {
		NLS.initializeMessages("org.planwright.diagram.places.messages", Messages.class);
	}

	private Messages() {
	}
}
