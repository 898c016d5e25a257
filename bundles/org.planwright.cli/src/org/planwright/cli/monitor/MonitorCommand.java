package org.planwright.cli.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.check.PlanLanguage;
import org.planwright.cli.convert.PlanFile;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.exchange.ExchangeException;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.exchange.monitor.MonitorProblem;
import org.planwright.exchange.monitor.MonitoringOutput;
import org.planwright.exchange.monitor.PlanMonitor;
import org.planwright.exchange.monitor.ReportKind;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.workbook.QuietLogging;
import org.planwright.model.plan.Plan;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.project.ProjectFolder;

/** {@code monitor}: judges what was reached against a plan, and writes the form to report it. */
public final class MonitorCommand implements Command {

	private static final String FORMAT = "--format";
	private static final String OUTPUT = "--output";
	private static final String REPORT = "--report";
	private static final String YEAR = "--year";
	private static final String FORM = "--form";
	private static final String FORCE = "--force";

	private static final String TEXT = "txt";

	@Override
	public String name() {
		return "monitor";
	}

	@Override
	public OptionSet options() {
		return OptionSet.none().value(FORMAT).value(OUTPUT, "-o").value(REPORT).value(YEAR).value(FORM).flag(FORCE);
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		if (arguments.operands().isEmpty()) {
			throw session.failure("monitor.usage");
		}
		PlanFile plan = PlanFile.read(arguments.operands().get(0), session);
		Map<String, Path> files = files(arguments, session);
		if (files.isEmpty() && !arguments.has(FORM)) {
			ActualsFiles.of(plan.path(), plan.plan().getName()).forEach(file -> files.put(Path.of(plan.name()).resolveSibling(file.getFileName()).toString(), file));
			if (files.isEmpty()) {
				throw session.failure("monitor.usage");
			}
		}
		HeaderWords words = words(plan, session);
		try {
			return arguments.has(FORM) ? form(plan, files, words, arguments, session) : report(plan, files, words, arguments, session);
		} catch (ExchangeException e) {
			throw new CommandException(e.message(session.messages().locale()));
		}
	}

	private static Map<String, Path> files(Arguments arguments, Session session) throws CommandException {
		Map<String, Path> files = new LinkedHashMap<>();
		for (String name : arguments.operands().subList(1, arguments.operands().size())) {
			Path file = session.environment().resolve(name);
			if (!Files.isRegularFile(file)) {
				throw session.failure(Files.exists(file) ? "input.unreadable" : "input.missing", name);
			}
			files.put(name, file);
		}
		return files;
	}

	private static HeaderWords words(PlanFile plan, Session session) throws CommandException {
		try {
			return HeaderWords.of(ProjectFolder.of(URI.createFileURI(plan.path().toString())));
		} catch (IOException e) {
			throw session.failure("merge.words", e.getMessage());
		}
	}

	private static int form(PlanFile plan, Map<String, Path> files, HeaderWords words, Arguments arguments, Session session)
			throws CommandException, ExchangeException, IOException {
		String name = arguments.value(FORM).get();
		Path out = session.environment().resolve(name);
		if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
			throw session.failure("monitor.formName", name);
		}
		if (Files.exists(out) && !arguments.has(FORCE)) {
			throw session.failure("monitor.formExists", name);
		}
		List<MonitorProblem> problems;
		try (OutputFile target = OutputFile.open(out, name, session)) {
			problems = PlanMonitor.writeForm(plan.plan(), files, words, session.messages().locale(), target.stream());
			target.commit();
		}
		session.out().println(session.messages().get("monitor.form", name, plan.plan().indicators().size(), plan.plan().projects().size()));
		return tell(problems, session) ? ExitCodes.ERRORS_FOUND : ExitCodes.OK;
	}

	private static int report(PlanFile plan, Map<String, Path> files, HeaderWords words, Arguments arguments, Session session)
			throws CommandException, ExchangeException, IOException {
		String outName = arguments.value(OUTPUT).orElse("");
		Path out = outName.isEmpty() ? null : session.environment().resolve(outName);
		if (out != null && (out.equals(plan.path()) || files.containsValue(out))) {
			throw session.failure("output.isInput", outName);
		}
		String format = format(arguments, session);
		String word = arguments.value(REPORT).orElse(ReportKind.ANNUAL.word());
		ReportKind kind = ReportKind.of(word).orElseThrow(() -> session.failure("usage.unknownValue", REPORT, word, ReportKind.ANNUAL.word() + ", " + ReportKind.MIDTERM.word()));
		PlanMonitor.Result result = PlanMonitor.run(plan.plan(), files, year(arguments, session), words, PlanLanguage.injector().getInstance(MonitoringRules.class));
		QuietLogging.install();
		MonitoringOutput output = new MonitoringOutput(result, title(plan), kind, session.messages().locale());
		if (out == null) {
			output.write(format, session.out());
		} else {
			try (OutputFile target = OutputFile.open(out, outName, session)) {
				output.write(format, target.stream());
				target.commit();
			}
		}
		return tell(result.problems(), session) ? ExitCodes.ERRORS_FOUND : ExitCodes.OK;
	}

	/** The format that is named, else the one that the name of the output ends in, else text. */
	private static String format(Arguments arguments, Session session) throws CommandException {
		String out = arguments.value(OUTPUT).orElse("");
		int dot = out.lastIndexOf('.');
		String word = arguments.value(FORMAT).orElse(dot < 0 ? TEXT : out.substring(dot + 1)).toLowerCase(Locale.ROOT);
		if (!MonitoringOutput.FORMATS.contains(word)) {
			throw arguments.has(FORMAT) ? session.failure("usage.unknownValue", FORMAT, word, String.join(", ", MonitoringOutput.FORMATS)) : session.failure("export.format", String.join(", ", MonitoringOutput.FORMATS));
		}
		return word;
	}

	private static OptionalInt year(Arguments arguments, Session session) throws CommandException {
		if (!arguments.has(YEAR)) {
			return OptionalInt.empty();
		}
		String year = arguments.value(YEAR).get();
		if (!year.matches("\\d{4}")) {
			throw session.failure("monitor.year", year);
		}
		return OptionalInt.of(Integer.parseInt(year));
	}

	private static String title(PlanFile file) {
		Plan plan = file.plan();
		String name = file.path().getFileName().toString();
		return plan.getTitle() != null ? plan.getTitle() : plan.getName() != null ? plan.getName() : name.substring(0, name.lastIndexOf('.'));
	}

	/** Says what is wrong in the files; whether any of it is an error. */
	private static boolean tell(List<MonitorProblem> problems, Session session) {
		Locale locale = session.messages().locale();
		problems.forEach(problem -> session.err().println(session.messages().get("severity." + problem.severity().word()).strip() + " " + problem.message(locale)));
		return problems.stream().anyMatch(problem -> problem.severity() == RuleSeverity.ERROR);
	}
}
