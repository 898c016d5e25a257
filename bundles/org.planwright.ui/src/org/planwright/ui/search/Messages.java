package org.planwright.ui.search;

import org.eclipse.osgi.util.NLS;

/** The texts of the searches. */
final class Messages extends NLS {

	/** A plan that cannot be read any more. */
	public static String unreadable;
	/** Said where nothing leads anywhere. */
	public static String noDefinition;
	/** A hyperlink's name. */
	public static String openDefinition;
	/** Said where nothing can have references. */
	public static String noElement;
	/** What was searched for and how often it was found, in how many plans. */
	public static String found;
	/** What was searched for and not found. */
	public static String foundNothing;
	/** Said before anything was searched for. */
	public static String searchHint;
	/** An action: searches again. */
	public static String again;
	/** Shown in the empty field for names. */
	public static String nameHint;
	/** Below the list of names. */
	public static String nameKeys;
	/** Below the list when it is empty. */
	public static String noName;
	/** An action: shows what supports the element. */
	public static String below;
	/** An action: shows what the element supports. */
	public static String above;
	/** What the view shows. */
	public static String showsBelow;
	/** What the view shows. */
	public static String showsAbove;
	/** Said where nothing supports or is supported. */
	public static String noSupport;
	/** Said before a view has anything to show. */
	public static String supportHint;

	static {
		NLS.initializeMessages("org.planwright.ui.search.messages", Messages.class);
	}

	private Messages() {
	}
}
