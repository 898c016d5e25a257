package org.planwright.ui.impact;

import org.eclipse.osgi.util.NLS;

/** The texts about what depends on something. */
final class Messages extends NLS {

	/** Nothing is shown yet. */
	public static String hint;
	/** What is shown; {0} the name, {1} the counts. */
	public static String about;
	/** Nothing depends on it; {0} the name. */
	public static String none;
	/** There is nothing that anything could depend on. */
	public static String nothing;
	/** A kind with its count; {0} the kind, {1} the count. */
	public static String count;
	/** Between counts. */
	public static String separator;
	/** No count. */
	public static String noCount;
	/** A kind. */
	public static String kindREFERENCE;
	/** A kind. */
	public static String kindCHECK;
	/** A kind. */
	public static String kindSTATEMENT;
	/** A kind. */
	public static String kindSUPPORT;
	/** A kind. */
	public static String kindLOWER_INDICATOR;
	/** A kind. */
	public static String kindLOWER_PLAN;

	static {
		NLS.initializeMessages("org.planwright.ui.impact.messages", Messages.class);
	}

	private Messages() {
	}
}
