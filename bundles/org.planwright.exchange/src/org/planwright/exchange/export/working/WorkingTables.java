package org.planwright.exchange.export.working;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.exchange.export.html.HtmlTableWriter;
import org.planwright.exchange.export.sheet.XlsxTableWriter;
import org.planwright.exchange.export.word.WordTableWriter;

/** The tables and the writers of tables there are. */
public final class WorkingTables {

	private static final List<WorkingTable> ALL = List.of(new TaskTable(), new ProjectTable(), new UpperTable(), new SupportTable(), new ChangeTable(), new ProposalTable(), new ReviewTable(), new OpinionTable());
	private static final List<TableWriter> WRITERS = List.of(new WordTableWriter(), new XlsxTableWriter(), new HtmlTableWriter());

	private WorkingTables() {
	}

	/** All tables, in the order in which they are offered; cannot be changed. */
	public static List<WorkingTable> all() {
		return ALL;
	}

	/** The table of a name; Latin letters in any case. */
	public static Optional<WorkingTable> of(String name) {
		return ALL.stream().filter(table -> table.names().stream().anyMatch(name.strip()::equalsIgnoreCase)).findFirst();
	}

	/** What to ask for, for messages: names with their Chinese ones. */
	public static String names() {
		return ALL.stream().map(table -> table.names().get(0) + " (" + table.names().get(1) + ")").collect(Collectors.joining(", "));
	}

	/** All writers, in the order in which they are offered; cannot be changed. */
	public static List<TableWriter> writers() {
		return WRITERS;
	}

	/** The writer of a format; its name in any case. */
	public static Optional<TableWriter> writer(String format) {
		return WRITERS.stream().filter(writer -> writer.format().equalsIgnoreCase(format)).findFirst();
	}
}
