package org.planwright.ui.wizards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.planwright.cli.CommandException;
import org.planwright.exchange.ExchangeException;
import org.planwright.exchange.monitor.MonitorProblem;
import org.planwright.exchange.monitor.MonitoringOutput;
import org.planwright.exchange.monitor.PlanMonitor;
import org.planwright.exchange.monitor.ReportKind;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.ui.rules.RuleBook;

/**
 * A report on the carrying out of a plan, or a form for it, that is to be made. Not for the UI thread.
 *
 * @param files  of what was reached
 * @param year   up to whose end is looked at; empty for what the files say
 * @param format one of those of the product
 * @param folder where the document goes
 */
record MonitorDocument(IFile plan, List<Path> files, OptionalInt year, MonitorProduct product, String format, Path folder, Locale locale) {

	/**
	 * What was made, to be put in its place.
	 *
	 * @param lines what is in it, and what is wrong in the files, for a person
	 */
	record Made(Path target, List<String> lines, ExportFormat.Written content) {
	}

	/** @throws ExportFailure when the plan or the files cannot be used */
	Made make() throws ExportFailure, InterruptedException {
		try (OpenPlan open = OpenPlan.of(plan)) {
			return open.read(read -> {
				try {
					return product.report().isPresent() ? report(read, product.report().get()) : form(read);
				} catch (ExchangeException | CommandException | IOException e) {
					throw new CompletionException(e);
				}
			});
		} catch (ExecutionException | CoreException e) {
			throw ExportFailure.of(e, folder.resolve(title()), locale);
		}
	}

	private Made report(Plan read, ReportKind kind) throws ExchangeException, CommandException, IOException {
		PlanMonitor.Result result = PlanMonitor.run(read, names(), year, words(), RuleBook.language().getInstance(MonitoringRules.class));
		MonitoringOutput output = new MonitoringOutput(result, read.getTitle() != null ? read.getTitle() : read.getName() != null ? read.getName() : title(), kind, locale);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		output.write(format, content);
		return made(Messages.bind(Messages.monitorName, new Object[] { title(), product.label(), Integer.toString(result.monitoring().year()) }), output.overview(), result.problems(), content);
	}

	private Made form(Plan read) throws ExchangeException, CommandException, IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		List<MonitorProblem> problems = PlanMonitor.writeForm(read, names(), words(), locale, content);
		return made(Messages.bind(Messages.monitorFormName, title()), Messages.bind(Messages.monitorFormContent, read.indicators().size(), read.projects().size()), problems, content);
	}

	private Made made(String name, String contents, List<MonitorProblem> problems, ByteArrayOutputStream content) {
		Path target = folder.resolve(name + "." + format);
		List<String> lines = new ArrayList<>();
		lines.add(Files.exists(target) ? Messages.bind(Messages.previewReplaces, target) : target.toString());
		lines.add(contents);
		problems.forEach(problem -> lines.add(Messages.bind(Messages.previewRemark, problem.message(locale))));
		return new Made(target, lines, ExportFormat.Written.file(content, target, locale));
	}

	private String title() {
		return plan.getFullPath().removeFileExtension().lastSegment();
	}

	private Map<String, Path> names() {
		Map<String, Path> names = new LinkedHashMap<>();
		files.forEach(file -> names.put(names.containsKey(file.getFileName().toString()) ? file.toString() : file.getFileName().toString(), file));
		return names;
	}

	private HeaderWords words() throws CommandException {
		try {
			return HeaderWords.of(ProjectFolder.of(URI.createFileURI(plan.getLocation().toOSString())));
		} catch (IOException e) {
			throw new CommandException(new org.planwright.cli.Messages(locale).get("merge.words", e.getMessage()));
		}
	}
}
