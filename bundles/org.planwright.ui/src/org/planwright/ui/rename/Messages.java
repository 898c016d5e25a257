package org.planwright.ui.rename;

import org.eclipse.osgi.util.NLS;

/** The texts about renaming. */
final class Messages extends NLS {

	/** Title of the dialog; {0} what is renamed. */
	public static String title;
	/** A field. */
	public static String newName;
	/** What is to be done. */
	public static String hint;
	/** The changes are being found out. */
	public static String searching;
	/** What would change; {0} how many places, {1} in how many files. */
	public static String changes;
	/** The name is the same. */
	public static String same;
	/** A label of the preview. */
	public static String preview;
	/** The button that renames. */
	public static String rename;
	/** The button that closes the dialog. */
	public static String cancel;
	/** There is nothing that can be renamed at the cursor. */
	public static String nothing;
	/** The step in the menu; {0} the old name, {1} the new one. */
	public static String step;
	/** A file in the preview; {0} its name, {1} how many places. */
	public static String file;
	/** A group in the preview; {0} what it holds, {1} how many places. */
	public static String group;
	/** A place in the preview; {0} the number of its line. */
	public static String line;
	/** What depends on it; {0} the counts. */
	public static String impact;
	/** It was done; {0} how many places, {1} in how many files. */
	public static String done;

	static {
		NLS.initializeMessages("org.planwright.ui.rename.messages", Messages.class);
	}

	private Messages() {
	}
}
