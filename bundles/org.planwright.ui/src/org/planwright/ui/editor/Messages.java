package org.planwright.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor. */
final class Messages extends NLS {

	/** A command: pastes plain text as it is. */
	public static String pastePlain;
	/** File Changed */
	public static String changedTitle;
	/** {0} was changed on the disk by another program, and you have unsaved changes. Below: what your text has and the file has not (+), and the other way round (−). Your text, if you give it up, and what the file holds, if you save over it, stay among the backups. */
	public static String changedMessage;
	/** {0} was not saved: it was changed on the disk by another program in the meantime. Below: what your text has and the file has not (+), and the other way round (−). Whichever you give up stays among the backups. */
	public static String changedSaveMessage;
	/** Keep My Text */
	public static String keepMine;
	/** Load the File */
	public static String loadDisk;
	/** Save Over It */
	public static String overwrite;
	/** File Gone */
	public static String deletedTitle;
	/** {0} has been deleted or renamed on the disk. Your text is still in the editor. When you close without saving, it stays among the backups. */
	public static String deletedMessage;
	/** Save It There Again */
	public static String saveHere;
	/** Save As… */
	public static String saveAs;
	/** Close Without Saving */
	public static String closeUnsaved;
	/** Not Saved */
	public static String notSavedTitle;
	/** What you type goes on being written down, so that nothing is lost when the program ends. */
	public static String notSavedHint;
	/** Read-Only File */
	public static String readOnlyTitle;
	/** {0} is read-only: it cannot be saved when you change it. Allow writing to it? */
	public static String readOnlyMessage;
	/** {0} was not saved: the file is read-only. Your text is still in the editor. */
	public static String readOnlySaveMessage;
	/** Allow Writing */
	public static String allowWriting;
	/** Leave It Read-Only */
	public static String leaveReadOnly;
	/** Allow Writing and Save */
	public static String allowAndSave;
	/** Colours of the text of plans. Changes show at once, in open editors too. */
	public static String coloursDescription;
	/** Fonts and all other colours: <a>Colours and Fonts</a> */
	public static String coloursFonts;

	static {
		NLS.initializeMessages("org.planwright.ui.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
