package org.planwright.ui.elements;

import org.eclipse.osgi.util.NLS;

/** The texts about changes of elements. */
final class Messages extends NLS {

	/** A step; {0} the element, {1} the field. */
	public static String set;
	/** A step; {0} what supports, {1} what is supported. */
	public static String connect;
	/** A step; {0} what supports, {1} what is supported. */
	public static String disconnect;
	/** A step; {0} the old name, {1} the new one. */
	public static String rename;
	/** A step; {0} the new element. */
	public static String create;
	/** A step; {0} the element. */
	public static String delete;
	/** A step; {0} the element. */
	public static String move;
	/** Several changes as one step; {0} how many. */
	public static String several;
	/** A question; {0} what refers to what is to be deleted. */
	public static String deleteReferences;
	/** The changes could not be made, which has been told. */
	public static String notMade;

	static {
		NLS.initializeMessages("org.planwright.ui.elements.messages", Messages.class);
	}

	private Messages() {
	}
}
