package org.planwright.cli.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.planwright.cli.CommandException;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.InputFiles;
import org.planwright.cli.check.PlanReader;
import org.planwright.cli.options.Arguments;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.model.plan.Plan;

/**
 * A plan that something is merged into.
 *
 * @param path absolute
 * @param name as given
 */
public record PlanFile(Path path, String name, Plan plan) {

	private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

	/** Reads the plan of a name. */
	public static PlanFile read(String name, Session session) throws CommandException {
		Path path = session.environment().resolve(name);
		if (!InputFile.isPlan(path)) {
			throw session.failure("merge.noPlanFile", name);
		}
		InputFiles inputs = InputFiles.find(List.of(name), session.environment());
		if (!inputs.problems().isEmpty()) {
			throw session.failure(inputs.problems().get(0).key(), name);
		}
		return new PlanFile(path, name, PlanReader.read(inputs.files().get(0), inputs.neighbours(), session.messages()));
	}

	/** Writes the plan with what is taken: where the output option says, else in its own place. The file appears whole or not at all. */
	public void write(Taken taken, MergePreview preview, Arguments arguments, Session session) throws CommandException, IOException {
		String outName = arguments.value(ImportCommand.OUTPUT).orElse(name);
		Path out = session.environment().resolve(outName);
		if (!InputFile.isPlan(out)) {
			throw session.failure("import.outputName", outName);
		}
		if (!out.equals(path) && Files.exists(out) && !arguments.has(ImportCommand.FORCE)) {
			throw session.failure("output.exists", outName);
		}
		String merged = preview.apply(taken::has);
		try (OutputFile target = OutputFile.open(out, outName, session)) {
			if (startsWithMark()) {
				target.writer().write('\uFEFF');
			}
			target.writer().write(merged);
			target.commit();
		}
		long count = preview.items().stream().filter(taken::has).count();
		session.note("merge.done", outName, count, preview.items().size() - count);
	}

	private boolean startsWithMark() throws IOException {
		byte[] content = Files.readAllBytes(path);
		return content.length >= MARK.length && content[0] == MARK[0] && content[1] == MARK[1] && content[2] == MARK[2];
	}
}
