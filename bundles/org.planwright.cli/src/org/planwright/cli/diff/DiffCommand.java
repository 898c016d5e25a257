package org.planwright.cli.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.exchange.history.FileHistory;
import org.planwright.exchange.history.HistoryException;
import org.planwright.exchange.history.Revision;

/** {@code diff}: says what two drafts, or two versions of one in Git, say otherwise. */
public final class DiffCommand implements Command {

	private static final String FORMAT = "--format";
	private static final String REVISION = "--revision";
	private static final String HISTORY = "--history";
	private static final String OUTPUT = "--output";
	private static final int MOST_REVISIONS = 1000;

	@Override
	public String name() {
		return "diff";
	}

	@Override
	public OptionSet options() {
		return OptionSet.none().value(FORMAT).value(REVISION).flag(HISTORY).value(OUTPUT, "-o");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		List<String> operands = arguments.operands();
		if (arguments.has(HISTORY)) {
			if (operands.size() != 1) {
				throw session.failure("diff.usage");
			}
			return history(operands.get(0), session);
		}
		Optional<String> revision = arguments.value(REVISION);
		if (operands.size() != (revision.isPresent() ? 1 : 2)) {
			throw session.failure("diff.usage");
		}
		Draft later = Draft.of(operands.get(operands.size() - 1), session);
		Draft earlier = revision.isPresent() ? later.at(revision.get()) : Draft.of(operands.get(0), session);
		DiffFormat format = format(arguments, session);
		Path out = output(arguments, Stream.of(earlier, later).map(Draft::file).toList(), session);
		Comparison comparison = Comparison.of(earlier.read(session), later.read(session));
		if (out == null) {
			format.write(comparison, session.messages(), session.out(), session.out().charset());
			session.out().flush();
		} else {
			try (OutputFile file = OutputFile.open(out, arguments.value(OUTPUT).get(), session)) {
				format.write(comparison, session.messages(), file.stream(), StandardCharsets.UTF_8);
				file.commit();
			}
		}
		if (comparison.differences().isEmpty() && !comparison.earlier().text().equals(comparison.later().text())) {
			session.note("diff.layoutOnly");
		}
		return comparison.differences().isEmpty() ? ExitCodes.OK : ExitCodes.DIFFERENT;
	}

	private static DiffFormat format(Arguments arguments, Session session) throws CommandException {
		String out = arguments.value(OUTPUT).orElse("");
		if (arguments.has(FORMAT)) {
			String word = arguments.value(FORMAT).get();
			return DiffFormat.of(word).filter(format -> !format.isBinary() || !out.isEmpty()).orElseThrow(() -> DiffFormat.of(word).isPresent()
					? session.failure("diff.needsFile", word) : session.failure("usage.unknownValue", FORMAT, word, DiffFormat.words()));
		}
		return DiffFormat.of(out.substring(out.lastIndexOf('.') + 1)).orElse(DiffFormat.TEXT);
	}

	private static Path output(Arguments arguments, List<Path> read, Session session) throws CommandException {
		Path out = arguments.value(OUTPUT).map(session.environment()::resolve).orElse(null);
		if (out != null && (InputFile.isPlan(out) || read.contains(out))) {
			throw session.failure("output.isInput", arguments.value(OUTPUT).get());
		}
		return out;
	}

	private static int history(String name, Session session) throws CommandException {
		DateTimeFormatter time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
		try {
			List<Revision> revisions = FileHistory.required(session.environment().resolve(name), name).revisions(MOST_REVISIONS);
			for (Revision revision : revisions) {
				session.out().println(String.join("  ", revision.shortId(), time.format(revision.time()), revision.author(), revision.summary()));
			}
			if (revisions.isEmpty()) {
				session.note("diff.noHistory", name);
			}
			return ExitCodes.OK;
		} catch (HistoryException e) {
			throw new CommandException(e.message(session.messages().locale()));
		}
	}
}
