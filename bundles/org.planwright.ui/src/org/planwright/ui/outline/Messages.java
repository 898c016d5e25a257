package org.planwright.ui.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of the outline. */
final class Messages extends NLS {

	/** Shown in an empty filter field. */
	public static String filter;
	/** An action: the outline follows the editor. */
	public static String link;
	/** An action: shows only what has findings. */
	public static String problemsOnly;
	/** An action: closes all branches. */
	public static String collapse;
	/** Said when no plan is open. */
	public static String none;
	/** Below the quick outline. */
	public static String quickHint;
	/** Below the quick outline when no part has what is typed. */
	public static String nothing;
	/** The name of the trail for screen readers. */
	public static String trail;

	static {
		NLS.initializeMessages("org.planwright.ui.outline.messages", Messages.class);
	}

	private Messages() {
	}
}
