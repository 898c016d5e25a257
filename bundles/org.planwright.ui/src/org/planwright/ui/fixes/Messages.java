package org.planwright.ui.fixes;

import org.eclipse.osgi.util.NLS;

/** The texts about mending findings. */
final class Messages extends NLS {

	/** Mends all findings of a rule in a file; {0} the rule. */
	public static String fixFile;
	/** Mends all findings of a rule in a project; {0} the rule. */
	public static String fixProject;
	/** It was done; {0} how many places, {1} in how many files. */
	public static String done;
	/** There is nothing that can be mended for sure. */
	public static String nothing;
	/** No finding is selected. */
	public static String noFinding;

	static {
		NLS.initializeMessages("org.planwright.ui.fixes.messages", Messages.class);
	}

	private Messages() {
	}
}
