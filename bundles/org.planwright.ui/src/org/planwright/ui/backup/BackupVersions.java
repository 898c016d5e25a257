package org.planwright.ui.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.planwright.ide.backup.Backup;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.compare.EarlierVersion;
import org.planwright.ui.compare.EarlierVersions;

/** The versions that are kept of a file, to be compared. */
final class BackupVersions implements EarlierVersions {

	@Override
	public List<EarlierVersion> of(Path file) {
		return UiPlugin.instance().safekeeping().backups().of(file).stream().map(BackupVersions::version).toList();
	}

	static EarlierVersion version(Backup backup) {
		return new EarlierVersion(backup.file(), Messages.backup, backup.time(), backup.kind() == Backup.Kind.UNSAVED ? Messages.kindUnsaved : Messages.kindSaved,
				() -> Files.readAllBytes(backup.copy()));
	}
}
