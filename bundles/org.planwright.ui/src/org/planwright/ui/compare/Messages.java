package org.planwright.ui.compare;

import org.eclipse.osgi.util.NLS;

/** The texts about comparing. */
final class Messages extends NLS {

	/** Title of a comparison; {0} the earlier, {1} the later version. */
	public static String title;
	/** Title of what compares, and of the work that does. */
	public static String compareTitle;
	/** The work that looks for earlier versions. */
	public static String findVersions;
	/** While it is being compared. */
	public static String comparing;
	/** When it cannot be compared. */
	public static String failed;
	/** Nothing differs. */
	public static String same;
	/** Only what is not compared differs. */
	public static String layoutOnly;
	/** How much differs; {0} the number, {1} by groups. */
	public static String total;
	/** Between the groups. */
	public static String comma;
	/** Goes to the difference before. */
	public static String previous;
	/** Goes to the next difference. */
	public static String next;
	/** Compares the other way round. */
	public static String swap;
	/** Compares anew. */
	public static String refresh;
	/** Writes the table. */
	public static String export;
	/** Name of the file that is written. */
	public static String tableName;
	/** A Word document. */
	public static String word;
	/** A sheet. */
	public static String sheet;
	/** A page. */
	public static String page;
	/** Nothing is selected. */
	public static String selectDifference;
	/** A draft does not have it. */
	public static String nothing;
	/** A place; {0} the line. */
	public static String line;
	/** A place; {0} the paragraph. */
	public static String paragraph;
	/** Opens the place. */
	public static String openPlace;
	/** Opens the place. */
	public static String openPlaceTwice;
	/** Not two files are selected. */
	public static String selectTwo;
	/** No plan is selected. */
	public static String selectPlan;
	/** Asks for a version; {0} the file. */
	public static String chooseVersion;
	/** The earlier draft that is known; {0} its name. */
	public static String knownDraft;
	/** Another file. */
	public static String otherFile;
	/** The kinds of file. */
	public static String draftFiles;

	static {
		NLS.initializeMessages("org.planwright.ui.compare.messages", Messages.class);
	}

	private Messages() {
	}
}
