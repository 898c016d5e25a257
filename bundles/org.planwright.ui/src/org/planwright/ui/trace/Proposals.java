package org.planwright.ui.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.planwright.cli.CommandException;
import org.planwright.cli.check.ComparedFile;
import org.planwright.model.plan.Plan;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.rules.RuleBook;

/** The proposals (建议) that plans are held against: which file for which plan is remembered, and the last one that was read is kept until it changes. */
final class Proposals {

	private static final String SECTION = "org.planwright.ui.trace.proposals";

	private Path read;
	private FileTime time;
	private Plan plan;

	/** The proposals of a plan; null when none were chosen. In the UI thread. */
	static Path of(Path plan) {
		String chosen = plan == null ? null : settings().get(plan.toString());
		return chosen == null ? null : Path.of(chosen);
	}

	/** Remembers the proposals of a plan. In the UI thread. */
	static void choose(Path plan, Path proposals) {
		settings().put(plan.toString(), proposals.toString());
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle(UiPlugin.ID)).getDialogSettings();
		IDialogSettings own = all.getSection(SECTION);
		return own == null ? all.addNewSection(SECTION) : own;
	}

	/**
	 * Reads them, unless they have been read as they are. In one job's thread at a time.
	 *
	 * @param later the plan that is held against them
	 * @throws CommandException when they cannot be read, with what is to be said of that
	 */
	Plan read(Path file, Path later) throws CommandException {
		FileTime now = time(file);
		if (plan == null || !file.equals(read) || now == null || !now.equals(time)) {
			plan = ComparedFile.read(file, later, RuleBook.locale()).plan();
			read = file;
			time = now;
		}
		return plan;
	}

	private static FileTime time(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			return null;
		}
	}
}
