package org.planwright.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.planwright.cli.CommandException;
import org.planwright.cli.check.ComparedFile;
import org.planwright.cli.check.PlanFindings;
import org.planwright.cli.convert.OpinionFile;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.working.Review;
import org.planwright.exchange.export.working.WorkingTable.Need;
import org.planwright.exchange.monitor.PlanFigures;
import org.planwright.exchange.opinion.Opinion;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.Finding;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.ui.rules.RuleBook;

/**
 * Writes plans as documents. Each appears whole or not at all. Not for the UI thread.
 *
 * @param folder   where the documents go
 * @param template a document whose look is used; empty for none
 * @param appendix whether a table of all projects is added
 * @param charts   whether figures are added
 * @param earlier  the draft that a plan is compared with, where the format needs one
 * @param opinions the opinions that offices sent, where the format has room for them; empty for none
 * @param locale   language of what is added and said
 */
record PlanExport(ExportFormat format, Path folder, Optional<Path> template, boolean appendix, boolean charts, Optional<Path> earlier, Optional<Path> opinions, Locale locale) {

	/** Does something with what a document is made from, while the plan may be read. */
	private interface Step<T> {
		T of(ExportSource source) throws IOException, CommandException;
	}

	private record Written(ExportFormat.Written document, List<String> remarks) {
	}

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
			begin(plan, Messages.writing, progress);
			Written written = read(plan, source -> new Written(format.write(source, target(plan), locale), format.remarks(source)));
			try {
				written.document().commit();
			} catch (CommandException | IOException e) {
				throw ExportFailure.of(e, target(plan), locale);
			}
			written.remarks().forEach(remark -> remarks.add(Messages.bind(Messages.remark, plan.getName(), remark)));
			progress.worked(1);
		}
		return remarks;
	}

	/**
	 * What would be written: a few lines for each plan.
	 *
	 * @throws ExportFailure when one could not be written
	 */
	List<String> preview(List<IFile> plans, IProgressMonitor monitor) throws ExportFailure, InterruptedException {
		SubMonitor progress = SubMonitor.convert(monitor, plans.size());
		List<String> previews = new ArrayList<>();
		for (IFile plan : plans) {
			begin(plan, Messages.reading, progress);
			previews.add(read(plan, source -> preview(target(plan), format.contents(source), format.remarks(source))));
			progress.worked(1);
		}
		return previews;
	}

	private static String preview(Path target, String contents, List<String> remarks) {
		List<String> lines = new ArrayList<>();
		lines.add(Files.exists(target) ? Messages.bind(Messages.previewReplaces, target) : target.toString());
		lines.add(contents);
		remarks.forEach(remark -> lines.add(Messages.bind(Messages.previewRemark, remark)));
		return String.join("\n", lines);
	}

	private void begin(IFile plan, String task, SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		progress.subTask(Messages.bind(task, target(plan).getFileName()));
	}

	private <T> T read(IFile file, Step<T> step) throws ExportFailure, InterruptedException {
		try (OpenPlan plan = OpenPlan.of(file)) {
			Optional<Plan> draft = format.need() == Need.EARLIER ? Optional.of(readEarlier(file, plan)) : Optional.empty();
			return plan.read(read -> {
				try {
					return step.of(source(read, file, draft));
				} catch (IOException | CommandException e) {
					throw new CompletionException(e);
				}
			});
		} catch (ExecutionException | CommandException | CoreException e) {
			throw ExportFailure.of(e, target(file), locale);
		}
	}

	private ExportSource source(Plan plan, IFile file, Optional<Plan> draft) throws CommandException {
		ExportSource source = ExportSource.of(input(plan, file));
		return switch (format.need()) {
			case NOTHING -> source;
			case EARLIER -> source.with(source.asked().withEarlier(draft.orElseThrow()));
			case FINDINGS -> source.with(source.asked().withReview(review(file, PlanFindings.of(plan, RuleBook.language(), locale))));
			case OPINIONS -> source.with(source.asked().withReview(review(file, List.of())).withOpinions(readOpinions()));
		};
	}

	private Review review(IFile file, List<Finding> findings) throws CommandException {
		return new Review(findings, PlanFindings.decisions(file.getLocation().toPath(), locale), RuleBook::title);
	}

	private List<Opinion> readOpinions() throws CommandException {
		return opinions.isEmpty() ? List.of() : OpinionFile.read(opinions.get(), opinions.get().getFileName().toString(), locale);
	}

	private Plan readEarlier(IFile file, OpenPlan plan) throws CommandException, ExecutionException, InterruptedException {
		// the server must have registered the language before anything else is read in it
		plan.read(read -> Boolean.TRUE);
		return ComparedFile.read(earlier.orElseThrow(), file.getLocation().toPath(), locale).plan();
	}

	private ExportInput input(Plan plan, IFile file) {
		ExportInput input = ExportInput.of(plan, title(file), locale).withFolder(file.getLocation().toPath().getParent());
		if (appendix) {
			input = input.withAppendix();
		}
		if (charts) {
			input = input.withCharts(PlanFigures.of(plan, file.getLocation().toPath(), RuleBook.language().getInstance(MonitoringRules.class), locale).charts());
		}
		return template.isPresent() ? input.withTemplate(template.get()) : input;
	}
}
