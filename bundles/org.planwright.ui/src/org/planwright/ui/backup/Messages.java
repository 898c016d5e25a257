package org.planwright.ui.backup;

import org.eclipse.osgi.util.NLS;

/** The texts of the package. */
final class Messages extends NLS {

	/** {0} was not saved: the folder {1} is not there. Your text is still in the editor. Make the folder again, or save under another name. */
	public static String saveNoFolder;
	/** {0} was not saved: in {1} there is a folder or something else of this name. Your text is still in the editor. Save under another name. */
	public static String saveNotAFile;
	/** {0} in {1} was not saved: the file is read-only. Your text is still in the editor. Allow writing to the file, or save under another name. */
	public static String saveReadOnly;
	/** {0} was not saved: you may not write to the folder {1}. Your text is still in the editor. Ask for the right to write there, or save in another folder. */
	public static String saveFolderReadOnly;
	/** {0} was not saved: the disk of {1} is full. Your text is still in the editor and the file is as it was. Free some space and save again, or save on another disk. */
	public static String saveDiskFull;
	/** {0} could not be saved in {1}: {2}. Your text is still in the editor and the file is as it was. */
	public static String saveFailed;
	/** {0} was changed by another program. */
	public static String saveChanged;
	/** {0} was not saved: it has characters that {1} has not. Choose UTF-8 as its encoding. */
	public static String saveUnmappable;
	/** No version is kept of what was saved: {0} cannot be written to ({1}). The plan itself has been saved. See Window > Preferences > Planwright > Backups and Recovery. */
	public static String backupFailed;
	/** Unsaved text is not written down at the moment: {0} cannot be used ({1}). Save often, and see Window > Preferences > Planwright > Backups and Recovery. */
	public static String journalFailed;
	/** Looking for unsaved text */
	public static String lookForUnsaved;
	/** Unsaved Text */
	public static String recoveryTitle;
	/** The workbench ended before this text was saved */
	public static String recoveryHeading;
	/** Restore puts the text into the editor; the file stays as it is until you save. Discarded text stays among the backups. */
	public static String recoveryMessage;
	/** There is no unsaved text from earlier. */
	public static String nothingUnsaved;
	/** File */
	public static String columnFile;
	/** Last typed */
	public static String columnTyped;
	/** Compared with the file */
	public static String columnDifferences;
	/** {0} — {1} */
	public static String fileIn;
	/** Lines: +{0}, −{1} */
	public static String linesDiffer;
	/** The file is not there any more */
	public static String fileGone;
	/** Restore */
	public static String restore;
	/** Discard */
	public static String discard;
	/** Later */
	public static String later;
	/** Save the text of {0} */
	public static String restoreWhere;
	/** The text for {0} was not restored. It is still kept. */
	public static String cannotRestore;
	/** The texts are the same. */
	public static String noDifferences;
	/** Line {0} */
	public static String line;
	/** Time */
	public static String columnTime;
	/** Text */
	public static String columnKind;
	/** Saved */
	public static String kindSaved;
	/** Was not saved */
	public static String kindUnsaved;
	/** Restore This Version */
	public static String restoreVersion;
	/** Backup */
	public static String backup;
	/** Compare This Version by Indicators, Projects and Headings */
	public static String compareVersion;
	/** Delete This Version */
	public static String deleteVersion;
	/** Delete this version for good? */
	public static String deleteQuestion;
	/** {0} could not be deleted. Is it in use by another program? */
	public static String notDeleted;
	/** Open a plan to see its earlier versions. */
	public static String noPlan;
	/** No earlier versions of this plan are kept yet. One is kept at every save. */
	public static String noVersions;
	/** This version is not there any more. */
	public static String versionGone;
	/** Reading earlier versions */
	public static String readVersions;
	/** Every save keeps a version of the plan, and unsaved text is written down as you type. Both may hold sensitive text. */
	public static String preferencesDescription;
	/** Write down unsaved text, to restore it when the workbench ends unexpectedly */
	public static String preferenceJournal;
	/** Most versions of a plan (0: none): */
	public static String preferenceNumber;
	/** Keep versions for days: */
	public static String preferenceDays;
	/** A whole number from {0} to {1}, please. */
	public static String preferenceRange;
	/** Folder (empty: in the workspace): */
	public static String preferenceFolder;
	/** Now in {0}. When you choose another folder, what has been kept stays where it is; unsaved text is written there from the next start on. */
	public static String preferenceFolderHint;
	/** This folder is not there. */
	public static String preferenceFolderUnusable;
	/** This folder lies in the project {0}. Choose one outside your projects. */
	public static String preferenceFolderInProject;
	/** Open Folder */
	public static String openFolder;
	/** Remove All… */
	public static String purge;
	/** Remove All Versions */
	public static String purgeTitle;
	/** Remove all earlier versions of all plans, and all text that was not saved earlier, from {0}? They cannot be restored. */
	public static String purgeQuestion;
	/** All versions have been removed. */
	public static String purged;
	/** Some versions in {0} could not be removed. Are they in use by another program? */
	public static String notPurged;

	static {
		NLS.initializeMessages("org.planwright.ui.backup.messages", Messages.class);
	}

	private Messages() {
	}
}
