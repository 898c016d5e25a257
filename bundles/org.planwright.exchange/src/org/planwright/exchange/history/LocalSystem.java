package org.planwright.exchange.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** The settings of the machine for the library: those of the repository and none else, so that it neither starts git to find them nor writes a file of its own. */
final class LocalSystem extends SystemReader.Delegate {

	private LocalSystem(SystemReader system) {
		super(system);
	}

	/** Makes the library use these. */
	static synchronized void install() {
		if (!(SystemReader.getInstance() instanceof LocalSystem)) {
			SystemReader.setInstance(new LocalSystem(SystemReader.getInstance()));
		}
	}

	@Override
	public FileBasedConfig openSystemConfig(Config parent, FS fs) {
		return new Nothing(parent, fs);
	}

	@Override
	public FileBasedConfig openUserConfig(Config parent, FS fs) {
		return new Nothing(parent, fs);
	}

	@Override
	public FileBasedConfig openJGitConfig(Config parent, FS fs) {
		return new Nothing(parent, fs);
	}

	private static final class Nothing extends FileBasedConfig {

		Nothing(Config parent, FS fs) {
			super(parent, null, fs);
		}

		@Override
		public void load() {
			// there is no file
		}

		@Override
		public void save() {
			// there is no file
		}

		@Override
		public boolean isOutdated() {
			return false;
		}
	}
}
