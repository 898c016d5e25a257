package org.planwright.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.cli.CommandException;
import org.planwright.cli.Session;
import org.planwright.cli.check.ComparedFile;
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
import org.planwright.exchange.opinion.Opinion;
import org.planwright.rules.check.Finding;

/** A working table of a plan to be written: {@code export --table}. */
final class TableExport {

	static final String TABLE = "--table";

	static final String AGAINST = "--against";
	static final String OPINIONS = "--opinions";

	/** What tables need for which an option is. */
	private static final Map<String, Need> NEEDS = Map.of(AGAINST, Need.EARLIER, OPINIONS, Need.OPINIONS);

	private final WorkingTable table;
	private final TableWriter writer;
	private final InputFile plan;
	private final Optional<ComparedFile> earlier;
	private final Optional<String> opinions;
	private final Session session;

	private TableExport(WorkingTable table, TableWriter writer, InputFile plan, Optional<ComparedFile> earlier, Optional<String> opinions, Session session) {
		this.table = table;
		this.writer = writer;
		this.plan = plan;
		this.earlier = earlier;
		this.opinions = opinions;
		this.session = session;
	}

	/**
	 * Whether arguments ask for a table.
	 *
	 * @throws CommandException when they do not and yet have an option that is for tables only
	 */
	static boolean isAsked(Arguments arguments, Session session) throws CommandException {
		for (String option : NEEDS.keySet()) {
			if (!arguments.has(TABLE) && arguments.has(option)) {
				throw session.failure("export.onlyTable", option);
			}
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
		for (Map.Entry<String, Need> option : NEEDS.entrySet()) {
			if (arguments.has(option.getKey()) && table.need() != option.getValue()) {
				throw session.failure("export.notForTable", option.getKey(), table.name(session.messages().locale()));
			}
		}
		return new TableExport(table, writer, plan, earlier(table, arguments, plan, session), arguments.value(OPINIONS), session);
	}

	private static Optional<ComparedFile> earlier(WorkingTable table, Arguments arguments, InputFile plan, Session session) throws CommandException {
		if (table.need() != Need.EARLIER) {
			return Optional.empty();
		}
		String name = arguments.value(AGAINST).orElseThrow(() -> session.failure("export.needsEarlier", table.name(session.messages().locale())));
		return Optional.of(ComparedFile.read(name, InputFiles.find(List.of(plan.name()), session.environment()), session));
	}

	/** Whether a file is read for the table besides the plan, so that nothing may be written over it. */
	boolean reads(Path file) {
		return Stream.concat(earlier.map(ComparedFile::path).stream(), opinions.map(session.environment()::resolve).stream()).anyMatch(file::equals);
	}

	/** What whoever asks for the table must be told. */
	List<String> remarks(ExportInput input) {
		return table.remarks(plain(input));
	}

	private static WorkingInput plain(ExportInput input) {
		return WorkingInput.of(input.plan(), input.printed().title(), input.locale());
	}

	/** @param input the plan that was named, read */
	TableDocument make(ExportInput input) throws CommandException {
		WorkingInput asked = plain(input);
		return table.make(switch (table.need()) {
			case NOTHING -> asked;
			case EARLIER -> asked.withEarlier(earlier.orElseThrow().plan());
			case FINDINGS -> asked.withReview(review(PlanFindings.of(input.plan(), PlanLanguage.injector(), session.messages().locale())));
			case OPINIONS -> asked.withReview(review(List.of())).withOpinions(opinions());
		});
	}

	private Review review(List<Finding> findings) throws CommandException {
		return new Review(findings, PlanFindings.decisions(plan.path(), session.messages().locale()), new RuleWords(PlanLanguage.catalogue(), session.messages())::title);
	}

	private List<Opinion> opinions() throws CommandException {
		if (opinions.isEmpty()) {
			return List.of();
		}
		return OpinionFile.read(session.environment().resolve(opinions.get()), opinions.get(), session.messages().locale());
	}

	void write(TableDocument document, OutputStream out) throws IOException {
		writer.write(document, out);
	}
}
