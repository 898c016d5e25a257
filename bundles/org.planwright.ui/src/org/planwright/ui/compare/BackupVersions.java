package org.planwright.ui.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.planwright.ide.backup.Backup;
import org.planwright.ui.UiPlugin;

/** The versions that the workbench keeps of what is saved, and of text that was not. */
final class BackupVersions implements EarlierVersions {

	@Override
	public List<EarlierVersion> of(Path file) {
		return UiPlugin.instance().safekeeping().backups().of(file).stream().map(BackupVersions::version).toList();
	}

	private static EarlierVersion version(Backup backup) {
		return new EarlierVersion(backup.file(), Messages.backup, backup.time(), backup.kind() == Backup.Kind.UNSAVED ? Messages.unsaved : "",
				() -> Files.readAllBytes(backup.copy()));
	}
}
