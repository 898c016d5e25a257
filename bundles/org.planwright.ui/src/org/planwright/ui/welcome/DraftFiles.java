package org.planwright.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The files that can be checked as drafts, by their names. */
public final class DraftFiles {

	private static final List<String> EXTENSIONS = List.of(".docx", ".doc", ".wps", ".txt", ".rtf", ".html", ".htm");

	private DraftFiles() {
	}

	/** Whether a file may be a draft; what is in it is seen when it is read. */
	public static boolean isDraft(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		return EXTENSIONS.stream().anyMatch(name::endsWith);
	}

	/** The first draft among the names of files. */
	public static Optional<Path> firstOf(String... names) {
		return Stream.of(names).map(name -> Path.of(name).toAbsolutePath().normalize()).filter(DraftFiles::isDraft).findFirst();
	}

	/** Asks a person for a draft. */
	static Optional<Path> choose(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.chooseTitle);
		dialog.setFilterNames(new String[] { Messages.draftFiles, Messages.allFiles });
		dialog.setFilterExtensions(new String[] { "*.docx;*.doc;*.wps;*.txt;*.rtf;*.html;*.htm", "*" });
		return Optional.ofNullable(dialog.open()).map(name -> Path.of(name).toAbsolutePath().normalize());
	}
}
