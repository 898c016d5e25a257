package org.planwright.diagram.view;

import org.eclipse.osgi.util.NLS;

/** The texts of the view. */
final class Messages extends NLS {

	/** Shown when no plan is being edited. */
	public static String noPlan;
	/** Shows all of a diagram again. */
	public static String showAll;
	/** Shown when the workspace has no plan. */
	public static String noPlans;
	/** Shown until the plan has been read and laid out. */
	public static String reading;
	/** Shown when there is nothing to draw. */
	public static String empty;

	/** Tools of the palette. */
	public static String toolSelect;
	public static String toolMarquee;
	public static String toolIndicator;
	public static String toolProject;
	public static String toolConnect;

	static {
		NLS.initializeMessages("org.planwright.diagram.view.messages", Messages.class);
	}

	private Messages() {
	}
}
