package org.planwright.ui.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.planwright.cli.CommandException;
import org.planwright.exchange.export.ExportInput;
import org.planwright.model.plan.Plan;

/**
 * Writes plans as documents. Each appears whole or not at all. Not for the UI thread.
 *
 * @param folder   where the documents go
 * @param template a document whose look is used; empty for none
 * @param appendix whether a table of all projects is added
 * @param locale   language of what is added and said
 */
record PlanExport(ExportFormat format, Path folder, Optional<Path> template, boolean appendix, Locale locale) {

	private static final int SHOWN = 10;

	/** The document that a plan becomes. */
	Path target(IFile plan) {
		return format.target(folder, title(plan));
	}

	private static String title(IFile plan) {
		return plan.getFullPath().removeFileExtension().lastSegment();
	}

	/**
	 * Writes the documents.
	 *
	 * @return what a person should know of what was written
	 * @throws ExportFailure when one cannot be written; those before it have been
	 */
	List<String> write(List<IFile> plans, IProgressMonitor monitor) throws ExportFailure, InterruptedException {
		SubMonitor progress = SubMonitor.convert(monitor, plans.size());
		List<String> remarks = new ArrayList<>();
		for (IFile plan : plans) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.subTask(Messages.bind(Messages.writing, target(plan).getFileName()));
			write(plan, remarks);
			progress.worked(1);
		}
		return remarks;
	}

	private void write(IFile file, List<String> remarks) throws ExportFailure, InterruptedException {
		try (OpenPlan plan = OpenPlan.of(file)) {
			ExportFormat.Written written = plan.read(read -> {
				ExportInput input = input(read, file);
				noteUnresolved(file, input.printed().unresolved(), remarks);
				try {
					return format.write(input, target(file), locale);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
			written.remarks().forEach(remark -> remarks.add(Messages.bind(Messages.remark, file.getName(), remark)));
			written.commit();
		} catch (ExecutionException | CommandException | CoreException | IOException e) {
			throw ExportFailure.of(e, target(file), locale);
		}
	}

	private ExportInput input(Plan plan, IFile file) {
		ExportInput input = ExportInput.of(plan, title(file), locale).withFolder(file.getLocation().toPath().getParent());
		if (appendix) {
			input = input.withAppendix();
		}
		return template.isPresent() ? input.withTemplate(template.get()) : input;
	}

	private static void noteUnresolved(IFile file, List<String> unresolved, List<String> remarks) {
		if (!unresolved.isEmpty()) {
			remarks.add(Messages.bind(Messages.unresolved,
					new Object[] { file.getName(), unresolved.size(), String.join(" ", unresolved.stream().distinct().limit(SHOWN).toList()) }));
		}
	}
}
