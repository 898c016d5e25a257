package org.planwright.cli.merge;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Session;
import org.planwright.cli.check.PlanSource;
import org.planwright.cli.check.UnusableFileException;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.exchange.threeway.MergedPlan;
import org.planwright.exchange.threeway.PlanMerge;
import org.planwright.exchange.threeway.PlanMerge.Marks;
import org.planwright.model.file.SafeFile;

/** {@code merge}: merges three versions of a plan. */
public final class MergeCommand implements Command {

	private static final String OUTPUT = "--output";
	private static final String GIT = "--git";
	private static final String LABELS = "--labels";
	private static final String MARKER_SIZE = "--marker-size";
	private static final int VERSIONS = 3;
	private static final int LONGEST_MARK = 100;
	/** Git stops on such a code; on a lower one it would take our side, without marks, for the result of a merge. */
	private static final int GIT_STOPS = 129;

	@Override
	public String name() {
		return "merge";
	}

	@Override
	public OptionSet options() {
		return OptionSet.none().value(OUTPUT, "-o").flag(GIT).value(LABELS).value(MARKER_SIZE);
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		if (!arguments.has(GIT)) {
			return merge(arguments, session);
		}
		try {
			return merge(arguments, session);
		} catch (CommandException | IOException e) {
			session.err().println(e.getMessage());
			return GIT_STOPS;
		}
	}

	private static int merge(Arguments arguments, Session session) throws CommandException, IOException {
		List<String> names = arguments.operands();
		if (names.size() != VERSIONS || arguments.has(GIT) && arguments.has(OUTPUT)) {
			throw session.failure("merge.usage");
		}
		Marks marks = marks(arguments, session);
		String[] texts = new String[VERSIONS];
		for (int i = 0; i < VERSIONS; i++) {
			texts[i] = text(names.get(i), session);
		}
		MergedPlan merged = PlanMerge.merge(texts[0], texts[1], texts[2], marks);
		write(merged.text(), arguments.has(GIT) ? names.get(1) : arguments.value(OUTPUT).orElse(null), session);
		if (merged.conflicts() > 0) {
			session.note("merge.conflicts", merged.conflicts());
		}
		return merged.conflicts() == 0 ? ExitCodes.OK : ExitCodes.DIFFERENT;
	}

	private static Marks marks(Arguments arguments, Session session) throws CommandException {
		String size = arguments.value(MARKER_SIZE).orElse(Integer.toString(Marks.USUAL.markerSize()));
		List<String> labels = arguments.value(LABELS).map(given -> List.of(given.split(",", -1))).orElse(List.of(Marks.USUAL.ours(), Marks.USUAL.theirs()));
		if (labels.size() != 2 || labels.stream().anyMatch(String::isBlank)) {
			throw session.failure("merge.labels");
		}
		if (!size.matches("\\d{1,3}") || Integer.parseInt(size) < Marks.USUAL.markerSize() || Integer.parseInt(size) > LONGEST_MARK) {
			throw session.failure("merge.markerSize", size);
		}
		return new Marks(labels.get(0).strip(), labels.get(1).strip(), Integer.parseInt(size));
	}

	/** The text of a version; Git gives an empty file for a version that there is not. */
	private static String text(String name, Session session) throws CommandException {
		Path path = session.environment().resolve(name);
		if (!Files.exists(path)) {
			throw session.failure("input.missing", name);
		}
		if (Files.isDirectory(path)) {
			throw session.failure("merge.folder", name);
		}
		try {
			return PlanSource.text(path, name, session.messages());
		} catch (UnusableFileException e) {
			throw new CommandException(e.getMessage());
		}
	}

	private static void write(String text, String name, Session session) throws CommandException, IOException {
		if (name == null) {
			Writer out = new OutputStreamWriter(session.out(), StandardCharsets.UTF_8);
			out.write(text);
			out.flush();
			return;
		}
		try {
			SafeFile.write(session.environment().resolve(name), text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw session.failure("output.unwritable", name);
		}
	}
}
