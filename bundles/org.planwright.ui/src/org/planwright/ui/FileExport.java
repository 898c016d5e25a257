package org.planwright.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.planwright.cli.CommandException;
import org.planwright.cli.Environment;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.ui.rules.RuleBook;

/** Writes a file that a person chooses, in the background and to be cancelled: it appears whole or not at all. */
public final class FileExport {

	/** A kind of file. */
	public record Format(String label, String extension) {
	}

	/** What is to be written. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes it; in a job's thread.
		 *
		 * @throws OperationCanceledException when the monitor is cancelled
		 * @throws CommandException           when it cannot be made, with what is to be said of that
		 */
		void write(OutputStream out, Format format, IProgressMonitor monitor) throws IOException, CommandException;

		/** What the person must be told of a file that was written, a line each; in a job's thread. */
		default List<String> remarks(Format format) throws IOException {
			return List.of();
		}
	}

	private static final String FOLDER = "folder";
	private static final String FORMAT = "format";

	private final String title;
	private final List<Format> formats;
	private final Content content;
	private Path source;
	private String remembered;

	/** @param title what the person is doing */
	public FileExport(String title, List<Format> formats, Content content) {
		this.title = title;
		this.formats = List.copyOf(formats);
		this.content = content;
	}

	/** Never writes over a file that what is written is made of, whatever a person chooses; offers its folder first. */
	public FileExport madeOf(Path file) {
		source = file;
		return this;
	}

	/** Offers the folder and the format first that were chosen last under a name. */
	public FileExport remembering(String name) {
		remembered = name;
		return this;
	}

	/** Asks for a file and writes it; in the UI thread. */
	public void ask(Shell shell, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		IDialogSettings last = remembered == null ? null : DialogSettings.getOrCreateSection(UiPlugin.instance().getDialogSettings(), remembered);
		if (last != null && last.get(FOLDER) != null && Files.isDirectory(Path.of(last.get(FOLDER)))) {
			dialog.setFilterPath(last.get(FOLDER));
		} else if (source != null) {
			dialog.setFilterPath(source.getParent().toString());
		}
		Format first = formats.stream().filter(format -> last != null && format.extension().equals(last.get(FORMAT))).findFirst().orElse(formats.getFirst());
		dialog.setFilterIndex(formats.indexOf(first));
		dialog.setText(title);
		dialog.setFilterNames(formats.stream().map(Format::label).toArray(String[]::new));
		dialog.setFilterExtensions(formats.stream().map(format -> "*." + format.extension()).toArray(String[]::new));
		dialog.setFileName(name + '.' + first.extension());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Format format = format(chosen, Math.max(0, dialog.getFilterIndex()));
			Path target = Path.of(chosen.endsWith('.' + format.extension()) ? chosen : chosen + '.' + format.extension()).toAbsolutePath();
			if (last != null) {
				last.put(FOLDER, target.getParent().toString());
				last.put(FORMAT, format.extension());
			}
			schedule(target, format);
		}
	}

	/** The format that a name says, else the one that was chosen. */
	private Format format(String name, int chosen) {
		return formats.stream().filter(format -> name.endsWith('.' + format.extension())).findFirst().orElse(formats.get(chosen));
	}

	/** Writes a file in the background; in any thread. The job is returned to be waited for. */
	public Job schedule(Path target, Format format) {
		Job job = Job.create(title, (IJobFunction) monitor -> write(target, format, monitor));
		job.setUser(true);
		JobWarning.showAtEnd(job);
		job.schedule();
		return job;
	}

	private IStatus write(Path target, Format format, IProgressMonitor monitor) {
		if (source != null && isSource(target)) {
			return Status.warning(Messages.bind(Messages.exportOverSource, target.getFileName()));
		}
		List<String> remarks;
		Environment here = new Environment(target.getParent(), RuleBook.locale());
		Session session = new Session(System.out, System.err, here, new org.planwright.cli.Messages(RuleBook.locale()), false);
		try (OutputFile file = OutputFile.open(target, target.toString(), session)) {
			content.write(file.stream(), format, monitor);
			remarks = content.remarks(format);
			file.commit();
		} catch (CommandException e) {
			return Status.warning(e.getMessage());
		} catch (IOException e) {
			return Status.warning(Messages.bind(Messages.exportFailed, target), e);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> offer(target, remarks));
		return Status.OK_STATUS;
	}

	private boolean isSource(Path target) {
		try {
			return Files.exists(target) && Files.isSameFile(source, target);
		} catch (IOException e) {
			return target.equals(source);
		}
	}

	private void offer(Path target, List<String> remarks) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		String said = Stream.concat(remarks.stream(), Stream.of(Messages.bind(Messages.exported, target))).collect(Collectors.joining("\n"));
		if (MessageDialog.openQuestion(shell, title, said)) {
			Program.launch(target.toString());
		}
	}
}
