package org.planwright.diagram.actions;

import org.eclipse.osgi.util.NLS;

/** The texts of actions. */
final class Messages extends NLS {

	public static String zoomIn;
	public static String zoomOut;
	public static String fit;
	public static String fullSize;
	public static String arrange;
	public static String colourBy;

	static {
		NLS.initializeMessages("org.planwright.diagram.actions.messages", Messages.class);
	}

	private Messages() {
	}
}
