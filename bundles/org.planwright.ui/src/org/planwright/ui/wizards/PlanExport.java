package org.planwright.ui.wizards;

import java.io.ByteArrayOutputStream;
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
import org.planwright.cli.Environment;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.word.TemplateException;
import org.planwright.model.plan.Plan;

/**
 * Writes plans as documents. Each appears whole or not at all. Not for the UI thread.
 *
 * @param folder   where the documents go
 * @param template a document whose look is used; empty for none
 * @param appendix whether a table of all projects is added
 * @param locale   language of what is added and said
 */
record PlanExport(PlanWriter writer, Path folder, Optional<Path> template, boolean appendix, Locale locale) {

	private static final int SHOWN = 10;

	/** Something that a person is told. */
	static final class Failure extends Exception {

		private static final long serialVersionUID = 1L;

		Failure(String message, Throwable cause) {
			super(message, cause);
		}
	}

	/** The document that a plan becomes. */
	Path target(IFile plan) {
		return folder.resolve(title(plan) + "." + writer.format());
	}

	private static String title(IFile plan) {
		return plan.getFullPath().removeFileExtension().lastSegment();
	}

	/**
	 * Writes the documents.
	 *
	 * @return what a person should know of what was written
	 * @throws Failure when one cannot be written; those before it have been
	 */
	List<String> write(List<IFile> plans, IProgressMonitor monitor) throws Failure, InterruptedException {
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

	private void write(IFile file, List<String> remarks) throws Failure, InterruptedException {
		Path target = target(file);
		ByteArrayOutputStream document = new ByteArrayOutputStream();
		try (OpenPlan plan = OpenPlan.of(file)) {
			List<String> unresolved = plan.read(read -> render(read, file, document));
			if (!unresolved.isEmpty()) {
				remarks.add(Messages.bind(Messages.unresolved,
						new Object[] { file.getName(), unresolved.size(), String.join(" ", unresolved.stream().distinct().limit(SHOWN).toList()) }));
			}
			Session session = new Session(System.out, System.err, new Environment(folder, locale), new org.planwright.cli.Messages(locale), false);
			try (OutputFile out = OutputFile.open(target, target.toString(), session)) {
				document.writeTo(out.stream());
				out.commit();
			}
		} catch (ExecutionException e) {
			throw failure(e.getCause() == null ? e : e.getCause());
		} catch (CommandException | CoreException | IOException e) {
			throw failure(e);
		}
	}

	private List<String> render(Plan plan, IFile file, ByteArrayOutputStream out) {
		ExportInput input = ExportInput.of(plan, title(file), locale).withFolder(file.getLocation().toPath().getParent());
		if (appendix) {
			input = input.withAppendix();
		}
		if (template.isPresent()) {
			input = input.withTemplate(template.get());
		}
		try {
			writer.write(input, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return input.printed().unresolved();
	}

	private Failure failure(Throwable cause) {
		Throwable reason = cause;
		while (reason.getCause() instanceof IOException deeper) {
			reason = deeper;
		}
		String text = reason instanceof TemplateException form ? form.message(locale) : reason.getLocalizedMessage() == null ? reason.toString() : reason.getLocalizedMessage();
		return new Failure(Messages.bind(Messages.failed, text), cause);
	}
}
