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
import org.planwright.cli.check.PlanFindings;
import org.planwright.cli.check.PlanLanguage;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.report.RuleWords;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.working.Review;
import org.planwright.exchange.export.working.TableDocument;
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
	private final InputFile plan;
	private final Optional<EarlierFile> earlier;
	private final Session session;

	private TableExport(WorkingTable table, TableWriter writer, InputFile plan, Optional<EarlierFile> earlier, Session session) {
		this.table = table;
		this.writer = writer;
		this.plan = plan;
		this.earlier = earlier;
		this.session = session;
	}

	/**
	 * Whether arguments ask for a table.
	 *
	 * @throws CommandException when they do not and yet have an option that is for tables only
	 */
	static boolean isAsked(Arguments arguments, Session session) throws CommandException {
		if (!arguments.has(TABLE) && arguments.has(AGAINST)) {
			throw session.failure("export.onlyTable", AGAINST);
		}
		return arguments.has(TABLE);
	}

	/**
	 * The table that arguments ask for.
	 *
	 * @param plan that it is made from
	 */
	static TableExport of(Arguments arguments, InputFile plan, Session session) throws CommandException {
		String name = arguments.value(TABLE).get();
		WorkingTable table = WorkingTables.of(name).orElseThrow(() -> session.failure("usage.unknownValue", TABLE, name, WorkingTables.names()));
		String known = WorkingTables.writers().stream().map(TableWriter::format).collect(Collectors.joining(", "));
		String out = arguments.value(ExportCommand.OUTPUT).orElse("");
		String format = arguments.value(ExportCommand.FORMAT).orElse(out.substring(out.lastIndexOf('.') + 1));
		TableWriter writer = WorkingTables.writer(format).orElseThrow(() -> arguments.has(ExportCommand.FORMAT)
				? session.failure("usage.unknownValue", ExportCommand.FORMAT, format, known) : session.failure("export.format", known));
		return new TableExport(table, writer, plan, earlier(table, arguments, plan, session), session);
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

	/** @param input the plan that was named, read */
	TableDocument make(ExportInput input) throws CommandException {
		WorkingInput asked = WorkingInput.of(input.plan(), input.printed().title(), input.locale());
		return table.make(switch (table.need()) {
			case NOTHING -> asked;
			case EARLIER -> asked.withEarlier(earlier.orElseThrow().plan());
			case FINDINGS -> asked.withReview(new Review(PlanFindings.of(input.plan(), session.messages()), PlanFindings.decisions(plan, session.messages()),
					new RuleWords(PlanLanguage.catalogue(), session.messages())::title));
		});
	}

	void write(TableDocument document, OutputStream out) throws IOException {
		writer.write(document, out);
	}
}
