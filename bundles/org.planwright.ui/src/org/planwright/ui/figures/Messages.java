package org.planwright.ui.figures;

import org.eclipse.osgi.util.NLS;

/** The texts of the figures. */
final class Messages extends NLS {

	/** Shown when no plan is being edited. */
	public static String noPlan;
	/** Shown until the plan has been read. */
	public static String reading;
	/** Shown when the plan has nothing to make figures of. */
	public static String nothing;
	/** An action. */
	public static String copyAll;
	/** An action. */
	public static String saveAll;
	/** An action. */
	public static String copy;
	/** An action. */
	public static String save;
	/** A kind of file; {0} its name, {1} its extension. */
	public static String format;
	/** Name of the file of all figures; {0} that of the plan. */
	public static String allName;
	/** Name of the file of one figure; {0} that of the plan, {1} the title of the figure. */
	public static String oneName;
	/** Where a bar leads; {0} label, {1} value. */
	public static String tooltip;
	/** Where a bar leads; {0} label, {1} value, {2} number of elements. */
	public static String tooltipOfMany;
	/** What a text beside the plan has; {0} the remark. */
	public static String remark;
	/** The remarks that are not shown; {0} their number. */
	public static String moreRemarks;
	/** The elements of a bar that are not listed; {0} their number. */
	public static String more;
	/** The picture cannot be made; {0} why. */
	public static String failed;

	static {
		NLS.initializeMessages("org.planwright.ui.figures.messages", Messages.class);
	}

	private Messages() {
	}
}
