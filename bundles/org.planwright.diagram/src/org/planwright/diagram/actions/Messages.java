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
	public static String noProgress;
	public static String legend;
	public static String grid;
	public static String alignment;
	public static String overview;
	public static String open;
	public static String rename;
	public static String value;
	/** {0} supports {1}. */
	public static String support;
	public static String disconnect;
	public static String delete;
	public static String moveInto;
	public static String newIndicator;
	public static String newProject;

	/** The hierarchy of the project of the active plan only. */
	public static String oneProject;

	static {
		NLS.initializeMessages("org.planwright.diagram.actions.messages", Messages.class);
	}

	private Messages() {
	}
}
