package org.planwright.diagram.export;

import org.eclipse.osgi.util.NLS;

/** The texts of export, copying and printing. */
final class Messages extends NLS {

	/** Asks for a file. */
	public static String export;
	/** Title of that dialog, and name of the job. */
	public static String exporting;
	/** Copies as a picture. */
	public static String copy;
	/** Name of the job that copies. */
	public static String copying;
	/** It could not be copied. */
	public static String notCopied;
	/** Asks for a printer. */
	public static String print;
	/** Title of what is said about printing. */
	public static String printing;
	/** {0}: how many pages, {1}: in a row, {2}: rows, {3}: how large letters are on one page instead, in percent. */
	public static String pagesQuestion;
	/** Answers to it; {0}: how many. */
	public static String severalPages;
	public static String onePage;
	/** Below a page; {0}: title, {1}: number, {2}: of how many. */
	public static String page;
	/** There is no printer. */
	public static String noPrinter;
	/** The printer did not take it. */
	public static String notPrinted;

	static {
		NLS.initializeMessages("org.planwright.diagram.export.messages", Messages.class);
	}

	private Messages() {
	}
}
