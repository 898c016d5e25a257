package org.planwright.ui.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.planwright.ide.backup.BackupRules;
import org.planwright.ui.UiPlugin;

/** Where earlier versions and unsaved text are kept, how much and how long. */
public final class KeepingPreferences extends AbstractPreferenceInitializer {

	/** The folder; empty for the one of the workspace. */
	public static final String FOLDER = "keeping.folder";
	/** The most versions of a file. */
	public static final String NUMBER = "keeping.number";
	/** How many days a version is kept. */
	public static final String DAYS = "keeping.days";
	/** Whether unsaved text is written down. */
	public static final String JOURNAL = "keeping.journal";

	private static final int DEFAULT_NUMBER = 50;
	private static final int DEFAULT_DAYS = 90;

	@Override
	public void initializeDefaultPreferences() {
		IPreferenceStore store = store();
		store.setDefault(FOLDER, "");
		store.setDefault(NUMBER, DEFAULT_NUMBER);
		store.setDefault(DAYS, DEFAULT_DAYS);
		store.setDefault(JOURNAL, true);
	}

	private static IPreferenceStore store() {
		return UiPlugin.instance().getPreferenceStore();
	}

	/** The folder: that of the workspace when none is chosen, or what is chosen is no path. */
	static Path folder() {
		Path own = UiPlugin.instance().getStateLocation().append("keeping").toPath();
		String chosen = store().getString(FOLDER).strip();
		try {
			return chosen.isEmpty() ? own : Path.of(chosen).toAbsolutePath();
		} catch (InvalidPathException e) {
			return own;
		}
	}

	static BackupRules rules() {
		return new BackupRules(Math.max(0, store().getInt(NUMBER)), Duration.ofDays(Math.max(1, store().getInt(DAYS))));
	}

	static boolean isJournalOn() {
		return store().getBoolean(JOURNAL);
	}
}
