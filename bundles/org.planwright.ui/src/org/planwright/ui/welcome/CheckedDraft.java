package org.planwright.ui.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.draft.DraftCheck;
import org.planwright.cli.report.CommentedDraft.Wishes;
import org.planwright.ui.FileExport;
import org.planwright.ui.rules.RuleBook;

/**
 * A draft with what was found in it, to be given back as a copy with comments.
 *
 * @param copyExtension of the copy, without a dot; null when there can be none
 */
record CheckedDraft(DraftCheck draft, CheckedFile found, String copyExtension) {

	/** Whether the draft can be given back with comments. */
	boolean canBeCommented() {
		return copyExtension != null;
	}

	/** Asks for a file and writes the copy; in the UI thread. */
	void askForCopy(Shell shell, Wishes wishes) {
		String name = draft.file().getFileName().toString();
		copy(wishes).ask(shell, name.substring(0, name.lastIndexOf('.')) + Messages.copySuffix);
	}

	/** Writes the copy in the background. The job is returned to be waited for. */
	Job saveCopy(Path copy, Wishes wishes) {
		return copy(wishes).schedule(copy, format());
	}

	private FileExport copy(Wishes wishes) {
		return new FileExport(Messages.saveCopy, List.of(format()),
				(out, format, monitor) -> draft.writeCommented(found, RuleBook.catalogue(), wishes, out)).madeOf(draft.file());
	}

	private FileExport.Format format() {
		return new FileExport.Format(Messages.wordFiles, copyExtension);
	}
}
