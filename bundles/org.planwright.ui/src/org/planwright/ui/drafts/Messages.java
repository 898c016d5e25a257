package org.planwright.ui.drafts;

import org.eclipse.osgi.util.NLS;

/** The texts about drafts. */
final class Messages extends NLS {

	/** Title of what asks for an earlier draft, and of the work that reads it. */
	public static String compareTitle;
	/** No plan is selected. */
	public static String selectPlan;
	/** The kinds of file that a draft can be: all of them. */
	public static String draftFiles;
	/** The kinds of file that a draft can be: plans. */
	public static String planFiles;
	/** The draft is the plan itself; {0} its name. */
	public static String isPlanItself;
	/** The draft cannot be kept; {0} the draft, {1} why. */
	public static String notKept;
	/** A plan is compared with a draft; {0} the plan, {1} the draft. */
	public static String compared;
	/** A plan is not compared because the draft is not there any more; {0} the plan, {1} the draft. */
	public static String draftGone;
	/** Title of what asks for the decisions about another draft. */
	public static String takeOverTitle;
	/** The kinds of file that decisions are in. */
	public static String ledgerFiles;
	/** Decisions were taken over; {0} how many, {1} the plan. */
	public static String takenOver;
	/** The plan is compared with nothing; {0} its name. */
	public static String notCompared;

	static {
		NLS.initializeMessages("org.planwright.ui.drafts.messages", Messages.class);
	}

	private Messages() {
	}
}
