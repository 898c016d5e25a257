package org.planwright.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor. */
final class Messages extends NLS {

	/** A command: pastes plain text as it is. */
	public static String pastePlain;

	static {
		NLS.initializeMessages("org.planwright.ui.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
