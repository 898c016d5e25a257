package org.planwright.ui.projects;

import org.eclipse.osgi.util.NLS;

/** The texts of the view of projects. */
final class Messages extends NLS {

	/** The title of an exported table. */
	public static String title;
	/** {0} how many projects, {1} how many of them miss something. */
	public static String summary;

	static {
		NLS.initializeMessages("org.planwright.ui.projects.messages", Messages.class);
	}

	private Messages() {
	}
}
