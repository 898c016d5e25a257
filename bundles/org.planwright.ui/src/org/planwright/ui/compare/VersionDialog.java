package org.planwright.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

/** Asks what a file is to be compared with: a version that is kept, the earlier draft that is known, another file. In the UI thread. */
final class VersionDialog {

	private static final String FILES = "*.plan;*.docx;*.doc;*.wps;*.txt;*.rtf;*.html;*.htm";

	/** What was chosen. */
	sealed interface Choice {
	}

	/** A version that is kept. */
	record Kept(EarlierVersion version) implements Choice {
	}

	/** A file. */
	record Draft(Path file) implements Choice {
	}

	/** Another file, to be asked for. */
	private record Other() {
	}

	private final Shell shell;
	private final Path file;
	private final List<Object> offered = new ArrayList<>();

	VersionDialog(Shell shell, Path file, List<EarlierVersion> versions, Optional<Path> draft) {
		this.shell = shell;
		this.file = file;
		draft.ifPresent(path -> offered.add(new Draft(path)));
		versions.forEach(version -> offered.add(new Kept(version)));
		offered.add(new Other());
	}

	/** The choice; empty when there is none. */
	Optional<Choice> ask() {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(VersionDialog::label)) {
			@Override
			protected boolean isResizable() {
				return true;
			}

			@Override
			protected FilteredList createFilteredList(Composite parent) {
				FilteredList list = super.createFilteredList(parent);
				list.setComparator(Comparator.comparing(String::valueOf).reversed());
				return list;
			}
		};
		dialog.setTitle(Messages.compareTitle);
		dialog.setMessage(Messages.bind(Messages.chooseVersion, file.getFileName()));
		dialog.setMultipleSelection(false);
		dialog.setMatchEmptyString(true);
		dialog.setHelpAvailable(false);
		dialog.setSize(90, 20);
		dialog.setElements(offered.toArray());
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		return dialog.getFirstResult() instanceof Choice choice ? Optional.of(choice) : other();
	}

	private Optional<Choice> other() {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.compareTitle);
		dialog.setFilterPath(file.getParent().toString());
		dialog.setFilterNames(new String[] { Messages.draftFiles });
		dialog.setFilterExtensions(new String[] { FILES });
		String chosen = dialog.open();
		return chosen == null ? Optional.empty() : Optional.of(new Draft(Path.of(chosen).toAbsolutePath().normalize()));
	}

	/** Times come first, so that the list, which is sorted from the end, begins with the newest; = comes before them, + behind. */
	private static String label(Object element) {
		return switch (element) {
			case Kept kept -> String.join("   ", kept.version.moment(), kept.version.source(), kept.version.summary());
			case Draft draft -> Messages.bind(Messages.knownDraft, draft.file.getFileName());
			default -> Messages.otherFile;
		};
	}
}
