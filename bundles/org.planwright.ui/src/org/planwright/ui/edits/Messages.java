package org.planwright.ui.edits;

import org.eclipse.osgi.util.NLS;

/** The texts about changes of files. */
final class Messages extends NLS {

	/** A file was changed by somebody else; {0} its name. */
	public static String changedSince;
	/** A file cannot be changed; {0} its name, {1} why. */
	public static String notChanged;
	/** The server is at work. */
	public static String working;
	/** The server did not answer. */
	public static String noAnswer;
	/** The title of a message. */
	public static String title;

	static {
		NLS.initializeMessages("org.planwright.ui.edits.messages", Messages.class);
	}

	private Messages() {
	}
}
