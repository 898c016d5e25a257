package org.planwright.ui.welcome;

import org.eclipse.osgi.util.NLS;

/** The texts of the page. */
final class Messages extends NLS {

	/** The page's name while it has no draft. */
	public static String welcome;
	/** The page's name with a draft; {0} its file. */
	public static String checked;
	/** What the page is for, as a heading. */
	public static String heading;
	/** What it does and does not do, in a sentence or two. */
	public static String explanation;
	/** The one button. */
	public static String checkButton;
	/** The formats that it takes. */
	public static String formats;
	/** What else there is to do; links are rules or ids of commands. */
	public static String links;
	/** Title of the dialog that asks for a draft. */
	public static String chooseTitle;
	/** The kinds of file that it asks for: drafts. */
	public static String draftFiles;
	/** The kinds of file that it asks for: all. */
	public static String allFiles;
	/** A draft is being read; {0} its file. */
	public static String reading;
	/** The rules run over it; {0} its file. */
	public static String checking;
	/** The button that ends the check. */
	public static String cancel;
	/** The check was cancelled; {0} the file. */
	public static String cancelled;
	/** The draft cannot be checked, as a heading; {0} its file. */
	public static String refused;
	/** A defect kept the draft from being checked; {0} the kind of failure. */
	public static String failed;
	/** The rules are not there: the server did not start. */
	public static String noRules;
	/** What was found; {0} errors, {1} warnings, {2} hints, {3} things for a person to look into. */
	public static String found;
	/** Nothing was found. */
	public static String foundNothing;
	/** What was recognised, as a link to details; {0} the sentence. */
	public static String recognised;
	/** Title of the window with what was recognised in detail. */
	public static String details;
	/** The button that saves the commented copy. */
	public static String saveCopy;
	/** What it does. */
	public static String saveCopyTip;
	/** Why it cannot be pressed. */
	public static String saveCopyOnlyWord;
	/** The choice of a table of all findings at the end of the copy. */
	public static String summary;
	/** What it does. */
	public static String summaryTip;
	/** The suffix of the commented copy's name. */
	public static String copySuffix;
	/** The kind of file that the copy is. */
	public static String wordFiles;
	/** The button that turns the draft into a plan. */
	public static String toPlan;
	/** What it does. */
	public static String toPlanTip;
	/** The kind of file that it becomes. */
	public static String planFiles;
	/** The plan could not be written; {0} why. */
	public static String planFailed;
	/** The button that checks another draft. */
	public static String another;

	static {
		NLS.initializeMessages("org.planwright.ui.welcome.messages", Messages.class);
	}

	private Messages() {
	}
}
