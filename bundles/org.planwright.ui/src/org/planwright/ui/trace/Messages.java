package org.planwright.ui.trace;

import org.eclipse.osgi.util.NLS;

/** The texts of the matrices. */
final class Messages extends NLS {

	/** Shown when no plan is being edited. */
	public static String noPlan;
	/** Shown until the plan has been read. */
	public static String reading;
	/** A matrix to choose. */
	public static String support;
	/** A matrix to choose. */
	public static String upper;
	/** A matrix to choose. */
	public static String lower;
	/** A matrix to choose. */
	public static String proposals;
	/** A box to check. */
	public static String gapsOnly;
	/** What is said instead of a matrix without gaps. */
	public static String noGaps;
	/** A button. */
	public static String choose;
	/** Title of a dialog. */
	public static String chooseTitle;
	/** A kind of file. */
	public static String drafts;
	/** What is said before proposals are chosen. */
	public static String noProposals;
	/** An action. */
	public static String export;
	/** A kind of file; {0} its name, {1} its extension. */
	public static String format;
	/** Name of the file; {0} that of the plan, {1} the matrix. */
	public static String exportName;
	/** An action; {0} the name of an element. */
	public static String goTo;
	/** An action. */
	public static String connect;
	/** An action. */
	public static String disconnect;
	/** How to go on; shown while nothing is selected. */
	public static String hint;
	/** The same for a matrix in which support can be set. */
	public static String hintSupport;

	static {
		NLS.initializeMessages("org.planwright.ui.trace.messages", Messages.class);
	}

	private Messages() {
	}
}
