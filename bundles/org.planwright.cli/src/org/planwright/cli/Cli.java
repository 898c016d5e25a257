package org.planwright.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.planwright.cli.catalogue.RulesCommand;
import org.planwright.cli.check.CheckCommand;
import org.planwright.cli.collect.CollectCommand;
import org.planwright.cli.convert.ExportCommand;
import org.planwright.cli.convert.ImportCommand;
import org.planwright.cli.diff.DiffCommand;
import org.planwright.cli.merge.MergeCommand;
import org.planwright.cli.monitor.MonitorCommand;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.cli.options.UsageException;
import org.planwright.cli.packs.PacksCommand;
import org.planwright.cli.serve.LanguageServerCommand;

/** Finds and runs the command that arguments name. Never throws: what goes wrong is said and becomes an exit code. */
public final class Cli {

	private static final String LANGUAGE = "--language";
	private static final String DEBUG = "--debug";
	private static final String HELP = "--help";

	/** The commands, made when called: a check must not wait for what only an export needs. */
	private record Entry(String name, Supplier<Command> command) {
	}

	private static final List<Entry> COMMANDS = List.of(new Entry("check", CheckCommand::new), new Entry("import", ImportCommand::new),
			new Entry("export", ExportCommand::new), new Entry("diff", DiffCommand::new), new Entry("merge", MergeCommand::new), new Entry("collect", CollectCommand::new),
			new Entry("monitor", MonitorCommand::new), new Entry("packs", PacksCommand::new), new Entry("rules", RulesCommand::new), new Entry("language-server", LanguageServerCommand::new));

	/**
	 * Runs a command.
	 *
	 * @param arguments   the command and its arguments
	 * @param out         where results go
	 * @param err         where messages about the run go
	 * @param environment folder and language
	 * @return one of {@link ExitCodes}
	 */
	public int run(String[] arguments, PrintStream out, PrintStream err, Environment environment) {
		List<String> given = new ArrayList<>(List.of(arguments));
		Locale before = Locale.getDefault();
		Locale locale = language(given).orElse(environment.locale());
		try {
			// the language's own messages come in the default locale
			Locale.setDefault(locale);
			return run(given, new Session(out, err, environment, new Messages(locale), given.contains(DEBUG)));
		} finally {
			Locale.setDefault(before);
			out.flush();
			err.flush();
		}
	}

	private static Optional<Locale> language(List<String> arguments) {
		Locale found = null;
		for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
			String argument = arguments.get(i);
			if (argument.startsWith(LANGUAGE + "=")) {
				found = locale(argument.substring(LANGUAGE.length() + 1), found);
			} else if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
				found = locale(arguments.get(i + 1), found);
			}
		}
		return Optional.ofNullable(found);
	}

	private static Locale locale(String language, Locale otherwise) {
		return switch (language.toLowerCase(Locale.ROOT)) {
			case "zh" -> Locale.CHINESE;
			case "en" -> Locale.ENGLISH;
			default -> otherwise;
		};
	}

	private int run(List<String> arguments, Session session) {
		try {
			return dispatch(arguments, session);
		} catch (UsageException e) {
			session.note(e.key(), e.arguments());
			session.note("usage.hint");
		} catch (CommandException e) {
			session.err().println(e.getMessage());
		} catch (IOException e) {
			session.note("failed.output", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
			if (session.debug()) {
				session.details(e);
			}
		} catch (OutOfMemoryError e) {
			session.note("failed.memory");
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			session.note("failed.unexpected", e.getClass().getSimpleName());
			session.details(e);
		}
		return ExitCodes.UNUSABLE;
	}

	private static int dispatch(List<String> arguments, Session session) throws UsageException, CommandException, IOException {
		if (arguments.isEmpty()) {
			session.err().println(session.messages().get("help.text"));
			return ExitCodes.UNUSABLE;
		}
		String word = arguments.get(0);
		if (word.equals("help") || word.equals(HELP) || word.equals("-h")) {
			return help(arguments.size() > 1 ? arguments.get(1) : "", session);
		}
		if (word.equals("--version")) {
			session.out().println("planwright " + Version.TEXT);
			return ExitCodes.OK;
		}
		Command command = command(word);
		if (command == null) {
			throw new UsageException("usage.unknownCommand", word, names());
		}
		OptionSet options = command.options().value(LANGUAGE).flag(DEBUG).flag(HELP);
		Arguments parsed = Arguments.parse(arguments.subList(1, arguments.size()), options);
		if (parsed.has(HELP)) {
			return help(word, session);
		}
		Optional<String> language = parsed.value(LANGUAGE);
		if (language.isPresent() && locale(language.get(), null) == null) {
			throw new UsageException("usage.unknownValue", LANGUAGE, language.get(), "zh, en");
		}
		return command.run(parsed, session);
	}

	private static int help(String word, Session session) {
		boolean known = COMMANDS.stream().anyMatch(entry -> entry.name().equals(word));
		session.out().println(session.messages().get(known ? "help." + word : "help.text"));
		return ExitCodes.OK;
	}

	private static Command command(String word) {
		return COMMANDS.stream().filter(entry -> entry.name().equals(word)).findFirst().map(entry -> entry.command().get()).orElse(null);
	}

	private static String names() {
		return String.join(", ", COMMANDS.stream().map(Entry::name).toList()) + ", help, --version";
	}
}
