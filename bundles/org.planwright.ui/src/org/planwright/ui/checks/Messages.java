package org.planwright.ui.checks;

import org.eclipse.osgi.util.NLS;

/** The texts about checking all plans. */
final class Messages extends NLS {

	/** The work in the background. */
	public static String checkAll;
	/** The check was ended by a failure of the server. */
	public static String checkFailed;

	static {
		NLS.initializeMessages("org.planwright.ui.checks.messages", Messages.class);
	}

	private Messages() {
	}
}
