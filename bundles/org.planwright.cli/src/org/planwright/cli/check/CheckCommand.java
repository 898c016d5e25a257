package org.planwright.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.cli.report.FindingWriter;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.model.PlanHeaders;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.pack.DataPacks;
import org.planwright.exchange.contribution.FormatContributions;
import org.planwright.rules.contribution.PluginProblem;
import org.planwright.rules.contribution.RuleContributions;

/**
 * {@code check}: runs the rules over plans and drafts. Ends with 2 when an input was unusable, even if others had errors: a check that did not see everything must
 * not look like one that did.
 */
public final class CheckCommand implements Command {

	private static final String STAGE = "--stage";
	private static final String BASELINE = "--baseline";
	private static final String AGAINST = "--against";
	private static final String OUTPUT = "--output";
	private static final String TRUST = "--trust-scripts";

	/** What a check is to do, apart from what it reads and where it writes. */
	private record Task(InputFiles inputs, ReportChoice report, CheckOptions options, Optional<Baseline> baseline, Optional<ComparedFile> earlier,
			ScriptTrust trust, RuleCatalogue catalogue) {
	}

	@Override
	public String name() {
		return "check";
	}

	@Override
	public OptionSet options() {
		return ReportChoice.options(OptionSet.none()).value(STAGE).value(BASELINE).value(AGAINST).value(OUTPUT, "-o").flag(TRUST);
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		ReportChoice report = ReportChoice.of(arguments, session);
		CheckOptions options = CheckOptions.all(session.messages().locale()).at(stage(arguments, session));
		if (arguments.operands().isEmpty()) {
			throw session.failure("check.nothing");
		}
		Optional<Baseline> baseline = baseline(arguments, session);
		InputFiles inputs = InputFiles.find(arguments.operands(), session.environment());
		inputs.problems().forEach(problem -> session.note(problem.key(), problem.name()));
		if (inputs.files().isEmpty() && report.isText()) {
			return ExitCodes.UNUSABLE;
		}
		report.check(inputs, arguments.value(OUTPUT), session);
		inputs.files().stream().filter(file -> InputFile.hasMacros(file.path())).forEach(file -> session.note("input.macros", file.name()));
		Optional<ComparedFile> earlier = earlier(arguments, inputs, session);
		sayWhatPluginsLack(session);
		PlanLanguage.injector().getInstance(DataPacks.Content.class).problems().values()
				.forEach(problem -> session.err().println(problem.message(session.messages().locale())));
		InputScripts scripts = InputScripts.of(inputs.files());
		boolean trusted = arguments.has(TRUST);
		if (!trusted && !scripts.isEmpty()) {
			session.note("check.untrusted", scripts.rules().size(), scripts.names(session.environment().directory()));
		}
		RuleCatalogue catalogue = PlanLanguage.injector().getInstance(RuleCatalogue.class);
		Task task = new Task(inputs, report, options, baseline, earlier, trusted ? ScriptTrust.EVERYBODY : ScriptTrust.NOBODY, trusted ? scripts.in(catalogue) : catalogue);
		CheckSummary summary = arguments.has(OUTPUT) ? toFile(output(arguments, inputs, session), arguments.value(OUTPUT).get(), task, session)
				: toStream(task, session);
		if (summary.unusable() > 0 || !inputs.problems().isEmpty()) {
			return ExitCodes.UNUSABLE;
		}
		return summary.errors() > 0 ? ExitCodes.ERRORS_FOUND : ExitCodes.OK;
	}

	/** Plug-ins with rules that cannot be used are left out, but not in silence. */
	private static void sayWhatPluginsLack(Session session) {
		List<PluginProblem> problems = new ArrayList<>(session.environment().pluginProblems());
		problems.addAll(PlanLanguage.injector().getInstance(RuleContributions.class).problems());
		problems.addAll(FormatContributions.ofProgram().problems());
		problems.forEach(problem -> session.err().println(problem.message(session.messages().locale())));
	}

	private static DraftStage stage(Arguments arguments, Session session) throws CommandException {
		if (!arguments.has(STAGE)) {
			return null;
		}
		String word = arguments.value(STAGE).get();
		DraftStage stage = PlanHeaders.stage(word);
		if (stage == DraftStage.DRAFT) {
			throw session.failure("usage.unknownValue", STAGE, word, Arrays.stream(DraftStage.values()).filter(known -> known != DraftStage.DRAFT)
					.map(DraftStage::getLiteral).collect(Collectors.joining(", ")));
		}
		return stage;
	}

	private static Optional<Baseline> baseline(Arguments arguments, Session session) throws CommandException {
		if (!arguments.has(BASELINE)) {
			return Optional.empty();
		}
		String name = arguments.value(BASELINE).get();
		return Optional.of(Baseline.read(session.environment().resolve(name), name, session));
	}

	/** The earlier draft to compare with: only one file at a time can have one. */
	private static Optional<ComparedFile> earlier(Arguments arguments, InputFiles inputs, Session session) throws CommandException {
		if (!arguments.has(AGAINST)) {
			return Optional.empty();
		}
		if (arguments.operands().size() != 1 || inputs.files().stream().anyMatch(InputFile::found)) {
			throw session.failure("against.oneOnly");
		}
		return Optional.of(ComparedFile.read(arguments.value(AGAINST).get(), inputs, session));
	}

	private static Path output(Arguments arguments, InputFiles inputs, Session session) throws CommandException {
		String name = arguments.value(OUTPUT).get();
		Path target = session.environment().resolve(name);
		boolean isRead = Stream.of(BASELINE, AGAINST).flatMap(option -> arguments.value(option).stream()).map(session.environment()::resolve).anyMatch(target::equals);
		if (isRead || InputFile.isPlan(target) || inputs.files().stream().anyMatch(file -> isSame(file.path(), target))) {
			throw session.failure("output.isInput", name);
		}
		return target;
	}

	/** A file has several names where there are links. */
	private static boolean isSame(Path one, Path other) {
		try {
			return one.equals(other) || Files.exists(other) && Files.isSameFile(one, other);
		} catch (IOException e) {
			return false;
		}
	}

	private static CheckSummary toFile(Path target, String name, Task task, Session session) throws CommandException, IOException {
		try (OutputFile file = OutputFile.open(target, name, session)) {
			CheckSummary summary = write(file.stream(), StandardCharsets.UTF_8, task, session);
			// there is no copy of a draft that could not be read
			if (!task.report().isComments() || summary.unusable() == 0) {
				file.commit();
			}
			return summary;
		}
	}

	private static CheckSummary toStream(Task task, Session session) throws IOException {
		CheckSummary summary = write(session.out(), session.out().charset(), task, session);
		if (session.out().checkError()) {
			throw new IOException(session.messages().get("output.broken"));
		}
		return summary;
	}

	private static CheckSummary write(OutputStream out, Charset charset, Task task, Session session) throws IOException {
		try (FindingWriter report = task.report().writer(out, charset, task.inputs(), task.catalogue(), session.messages())) {
			report.begin();
			CheckSummary summary = check(task, report, session);
			report.end(summary);
			return summary;
		}
	}

	private static CheckSummary check(Task task, FindingWriter report, Session session) throws IOException {
		List<InputFile> files = task.inputs().files();
		BatchChecker checker = new BatchChecker(task.options(), Runtime.getRuntime().availableProcessors(), task.baseline(), task.trust())
				.against(task.earlier().orElse(null));
		try (Progress progress = new Progress(session, files.size())) {
			return checker.check(files, task.inputs().neighbours(), new CheckListener() {
				@Override
				public void checked(CheckedFile file) throws IOException {
					progress.step();
					report.file(file);
				}

				@Override
				public void unusable(InputFile file, String message, Throwable cause) {
					progress.step();
					session.err().println(message);
					session.details(cause);
				}
			});
		}
	}
}
