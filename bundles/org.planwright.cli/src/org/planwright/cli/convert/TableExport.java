package org.planwright.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.cli.CommandException;
import org.planwright.cli.Session;
import org.planwright.cli.check.EarlierFile;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.InputFiles;
import org.planwright.cli.options.Arguments;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.working.TableWriter;
import org.planwright.exchange.export.working.WorkingInput;
import org.planwright.exchange.export.working.WorkingTable;
import org.planwright.exchange.export.working.WorkingTable.Need;
import org.planwright.exchange.export.working.WorkingTables;

/** A working table of a plan to be written: {@code export --table}. */
final class TableExport {

	static final String TABLE = "--table";

	static final String AGAINST = "--against";

	private final WorkingTable table;
	private final TableWriter writer;
	private final Optional<EarlierFile> earlier;

	private TableExport(WorkingTable table, TableWriter writer, Optional<EarlierFile> earlier) {
		this.table = table;
		this.writer = writer;
		this.earlier = earlier;
	}

	/**
	 * What arguments ask for; empty when they ask for no table.
	 *
	 * @param plan that the table is made from
	 */
	static Optional<TableExport> of(Arguments arguments, InputFile plan, Session session) throws CommandException {
		if (!arguments.has(TABLE)) {
			if (arguments.has(AGAINST)) {
				throw session.failure("export.onlyTable", AGAINST);
			}
			return Optional.empty();
		}
		String name = arguments.value(TABLE).get();
		WorkingTable table = WorkingTables.of(name).orElseThrow(() -> session.failure("usage.unknownValue", TABLE, name, WorkingTables.names()));
		String known = WorkingTables.writers().stream().map(TableWriter::format).collect(Collectors.joining(", "));
		String out = arguments.value(ExportCommand.OUTPUT).orElse("");
		String format = arguments.value(ExportCommand.FORMAT).orElse(out.substring(out.lastIndexOf('.') + 1));
		TableWriter writer = WorkingTables.writer(format).orElseThrow(() -> arguments.has(ExportCommand.FORMAT)
				? session.failure("usage.unknownValue", ExportCommand.FORMAT, format, known) : session.failure("export.format", known));
		return Optional.of(new TableExport(table, writer, earlier(table, arguments, plan, session)));
	}

	private static Optional<EarlierFile> earlier(WorkingTable table, Arguments arguments, InputFile plan, Session session) throws CommandException {
		boolean needed = table.need() == Need.EARLIER;
		if (!arguments.has(AGAINST)) {
			if (needed) {
				throw session.failure("export.needsEarlier", arguments.value(TABLE).get());
			}
			return Optional.empty();
		}
		if (!needed) {
			throw session.failure("export.notForTable", AGAINST, arguments.value(TABLE).get());
		}
		return Optional.of(EarlierFile.read(arguments.value(AGAINST).get(), InputFiles.find(List.of(plan.name()), session.environment()), session));
	}

	/** Whether a file is read for the table besides the plan, so that nothing may be written over it. */
	boolean reads(Path file) {
		return earlier.map(EarlierFile::path).filter(file::equals).isPresent();
	}

	void write(ExportInput input, OutputStream out) throws IOException {
		WorkingInput asked = WorkingInput.of(input.plan(), input.printed().title(), input.locale());
		writer.write(table.make(earlier.map(EarlierFile::plan).map(asked::withEarlier).orElse(asked)), out);
	}
}
