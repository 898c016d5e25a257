package org.planwright.cli.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.planwright.cli.CommandException;
import org.planwright.cli.Session;
import org.planwright.cli.options.Arguments;
import org.planwright.exchange.export.ExportException;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.OutputFolder;
import org.planwright.exchange.export.PlanFolderWriter;
import org.planwright.exchange.export.PlanWriters;

/** A plan to be written as a folder: {@code export --format site}. */
final class FolderExport {

	private final PlanFolderWriter writer;
	private final Path folder;

	private FolderExport(PlanFolderWriter writer, Path folder) {
		this.writer = writer;
		this.folder = folder;
	}

	/** What arguments ask for; empty when they ask for a format that is one file. */
	static Optional<FolderExport> of(Arguments arguments, Session session) throws CommandException {
		String format = arguments.value(ExportCommand.FORMAT).orElse("");
		Optional<PlanFolderWriter> writer = PlanWriters.folders().stream().filter(each -> each.format().equalsIgnoreCase(format)).findFirst();
		if (writer.isEmpty()) {
			return Optional.empty();
		}
		String name = arguments.value(ExportCommand.OUTPUT).orElseThrow(() -> session.failure("export.noFolder", format));
		return Optional.of(new FolderExport(writer.get(), session.environment().resolve(name)));
	}

	String format() {
		return writer.format();
	}

	void write(ExportInput input, Session session) throws CommandException, IOException {
		try (OutputFolder output = OutputFolder.open(folder, input.locale())) {
			List<String> remarks = writer.remarks(input);
			writer.write(input, output.content());
			output.commit();
			remarks.forEach(session.err()::println);
		} catch (ExportException e) {
			throw new CommandException(e.getMessage());
		}
	}
}
