package org.planwright.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.cli.CommandException;
import org.planwright.cli.Session;
import org.planwright.cli.options.Arguments;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.working.TableWriter;
import org.planwright.exchange.export.working.WorkingInput;
import org.planwright.exchange.export.working.WorkingTable;
import org.planwright.exchange.export.working.WorkingTables;

/** A working table of a plan to be written: {@code export --table}. */
final class TableExport {

	static final String TABLE = "--table";

	private final WorkingTable table;
	private final TableWriter writer;

	private TableExport(WorkingTable table, TableWriter writer) {
		this.table = table;
		this.writer = writer;
	}

	/** What arguments ask for; empty when they ask for no table. */
	static Optional<TableExport> of(Arguments arguments, Session session) throws CommandException {
		if (!arguments.has(TABLE)) {
			return Optional.empty();
		}
		String name = arguments.value(TABLE).get();
		WorkingTable table = WorkingTables.of(name).orElseThrow(() -> session.failure("usage.unknownValue", TABLE, name, WorkingTables.names()));
		String known = WorkingTables.writers().stream().map(TableWriter::format).collect(Collectors.joining(", "));
		String out = arguments.value(ExportCommand.OUTPUT).orElse("");
		String format = arguments.value(ExportCommand.FORMAT).orElse(out.substring(out.lastIndexOf('.') + 1));
		TableWriter writer = WorkingTables.writer(format).orElseThrow(() -> arguments.has(ExportCommand.FORMAT)
				? session.failure("usage.unknownValue", ExportCommand.FORMAT, format, known) : session.failure("export.format", known));
		return Optional.of(new TableExport(table, writer));
	}

	void write(ExportInput input, OutputStream out) throws IOException {
		writer.write(table.make(WorkingInput.of(input.plan(), input.printed().title(), input.locale())), out);
	}
}
