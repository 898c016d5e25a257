package org.planwright.diagram.editing;

import org.eclipse.osgi.util.NLS;

/** The texts of editing. */
final class Messages extends NLS {

	/** Title of the question whether references go too. */
	public static String deleteTitle;
	/** {0}: why it was refused. */
	public static String deleteQuestion;

	static {
		NLS.initializeMessages("org.planwright.diagram.editing.messages", Messages.class);
	}

	private Messages() {
	}
}
