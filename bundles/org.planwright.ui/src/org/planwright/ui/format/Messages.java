package org.planwright.ui.format;

import org.eclipse.osgi.util.NLS;

/** The texts about formatting. */
final class Messages extends NLS {

	/** There is nothing to do. */
	public static String nothing;
	/** What the preference page is for. */
	public static String pageHint;
	/** A preference. */
	public static String onSave;
	/** A preference. */
	public static String pairs;
	/** A preference. */
	public static String numbers;

	static {
		NLS.initializeMessages("org.planwright.ui.format.messages", Messages.class);
	}

	private Messages() {
	}
}
