package org.planwright.diagram.find;

import org.eclipse.osgi.util.NLS;

/** The texts of finding and narrowing. */
final class Messages extends NLS {

	/** Asks for what to look for. */
	public static String find;
	/** In the empty field. */
	public static String hint;
	/** Goes to the one before. */
	public static String previous;
	/** Goes to the next one. */
	public static String next;
	/** Ends finding. */
	public static String close;
	/** Nothing was found. */
	public static String nothing;
	/** {0}: nodes that were found. */
	public static String found;
	/** {0}: nodes that were found, {1}: what they are shown as. */
	public static String foundIn;
	/** {0}: number of the one that is selected, {1}: of all. */
	public static String foundAt;
	/** Chooses which nodes are shown. */
	public static String filter;
	/** Only nodes with findings. */
	public static String withFindings;
	/** Only nodes with gaps. */
	public static String withGaps;
	/** Shows what is near to the nodes that are selected. */
	public static String focus;
	/** {0}: steps. */
	public static String steps;
	/** Unfolds all parts of the document. */
	public static String unfoldAll;
	/** Folds them. */
	public static String foldAll;
	/** Shows the nodes of a group. */
	public static String openGroup;
	/** Shows a group as one node. */
	public static String closeGroup;
	/** Shows all again. */
	public static String showAll;

	static {
		NLS.initializeMessages("org.planwright.diagram.find.messages", Messages.class);
	}

	private Messages() {
	}
}
