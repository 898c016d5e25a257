package org.planwright.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

	/** What the list of background work calls the updating of markers. */
	public static String updateMarkers;
	/** A line of a text; {0} its number. */
	public static String line;
	/** The language server failed and was started again. */
	public static String serverRestarted;
	/** The language server failed more than once. */
	public static String serverFailed;
	/** What the list of background work calls the colouring of a text. */
	public static String colourText;

	static {
		NLS.initializeMessages("org.planwright.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
