package org.planwright.app;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

	/** The title of a message about a workspace that cannot be used. */
	public static String workspaceTitle;
	/** The workspace is in use by another workbench; {0} its folder. */
	public static String workspaceInUse;
	/** The workspace cannot be written; {0} its folder. */
	public static String workspaceUnusable;
	/** The name of the project with the sample plans. */
	public static String samplesProject;
	/** What the list of background work calls the making of the sample project. */
	public static String makeSamples;
	/** The title of the dialog that asks for a file. */
	public static String openTitle;
	/** The kind of file that it asks for. */
	public static String planFiles;
	/** The window's title with a file; {0} the file, {1} the product. */
	public static String windowTitle;
	/** The title of a message about the guide. */
	public static String guideTitle;
	/** The guide cannot be written; {0} its file, {1} why. */
	public static String guideNotWritten;
	/** No program shows the guide; {0} its file. */
	public static String guideNotShown;

	static {
		NLS.initializeMessages("org.planwright.app.messages", Messages.class);
	}

	private Messages() {
	}
}
