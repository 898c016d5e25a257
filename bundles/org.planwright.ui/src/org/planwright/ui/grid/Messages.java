package org.planwright.ui.grid;

import org.eclipse.osgi.util.NLS;

/** The texts of tables. */
final class Messages extends NLS {

	/** No plan is open. */
	public static String noPlan;
	/** The plan is being read. */
	public static String reading;
	/** The name of what happens in the background. */
	public static String arranging;
	/** A cell says nothing and should. */
	public static String missing;
	/** A heading; {0} itself, {1} how many cells are missing. */
	public static String headingMissing;
	/** The same in a sentence. */
	public static String tipMissing;
	/** A cell is missing; {0} the row, {1} the column. */
	public static String tipMissingCell;
	/** A text follows from others. */
	public static String tipDerived;
	/** The head of a group; {0} its title, {1} how many rows. */
	public static String group;
	/** {0} rows are in other groups as well. */
	public static String groupShared;
	/** {0} rows say nothing of money. */
	public static String groupWithout;
	/** What can be typed in the filter. */
	public static String filter;
	/** Before the list of groups. */
	public static String groupBy;
	/** Rows are not grouped. */
	public static String noGroups;
	/** Whether all plans are shown. */
	public static String allPlans;
	/** The same in a sentence. */
	public static String allPlansTip;
	/** Actions. */
	public static String edit;
	/** {0} how many rows. */
	public static String editAll;
	public static String copy;
	public static String paste;
	public static String copyWithHeadings;
	public static String clear;
	public static String open;
	public static String columns;
	public static String export;
	/** Formats of files. */
	public static String sheet;
	public static String csv;
	public static String word;
	public static String page;
	/** The status: {0} of {1} rows are shown. */
	public static String statusFiltered;
	/** {0} cells are selected. */
	public static String statusSelected;
	/** {0} findings. */
	public static String statusFindings;
	/** {0} how many things are wrong in monitoring files. */
	public static String statusMonitoring;
	/** {0} a column, {1} what it comes to. */
	public static String statusTotal;
	/** What an undo takes back; {0} the element, {1} the column. */
	public static String changeOne;
	/** {0} how many cells. */
	public static String changeMany;
	/** What happened is in the log. */
	public static String noAnswer;
	/** The title of a message. */
	public static String pasteTitle;
	/** Nothing was pasted; {0} what does not fit, line by line. */
	public static String pasteRefused;
	/** {0} the element, {1} the column, {2} the text, {3} why not. */
	public static String pasteValue;
	/** {0} row, {1} column of the block, {2} the text. */
	public static String pasteHomeless;
	/** {0} how many more. */
	public static String pasteMore;
	/** Pastes the rest; {0} how many cells. */
	public static String pasteRest;
	/** Gives it up. */
	public static String pasteNothing;
	/** Some cells cannot be cleared. */
	public static String clearRefused;
	/** Clear the other {0} cells. */
	public static String clearRest;
	/** Clear none. */
	public static String clearNothing;

	static {
		NLS.initializeMessages("org.planwright.ui.grid.messages", Messages.class);
	}

	private Messages() {
	}
}
