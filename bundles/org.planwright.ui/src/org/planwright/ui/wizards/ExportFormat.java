package org.planwright.ui.wizards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.cli.CommandException;
import org.planwright.cli.Environment;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.exchange.export.OutputFolder;
import org.planwright.exchange.export.PlanFolderWriter;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.PlanWriters;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableWriter;
import org.planwright.exchange.export.working.WorkingTable;
import org.planwright.exchange.export.working.WorkingTable.Need;
import org.planwright.exchange.export.working.WorkingTables;

/** What a plan can be exported as: a file, a folder of files, or a table made from it. */
public sealed interface ExportFormat {

	/** All of them, in the order in which they are offered. */
	static List<ExportFormat> all() {
		List<ExportFormat> all = new ArrayList<>();
		PlanWriters.all().forEach(writer -> all.add(new OfFile(writer)));
		PlanWriters.folders().forEach(writer -> all.add(new OfFolder(writer)));
		for (WorkingTable table : WorkingTables.all()) {
			WorkingTables.writers().forEach(writer -> all.add(new OfTable(table, writer)));
		}
		return all;
	}

	/** The name of the format. */
	String format();

	/** What people call it. */
	String label();

	/** Where a plan goes that has such a name. */
	Path target(Path folder, String title);

	/** What it needs besides the plan. */
	default Need need() {
		return Need.NOTHING;
	}

	/** What will be in it, in a line. */
	default String contents(ExportSource source) {
		return PrintedCounts.of(source.input().printed()).text();
	}

	/** What cannot be written as the plan has it, and what else there is to know. */
	List<String> remarks(ExportSource source) throws IOException;

	/** Writes the plan, while it may be read; what was written is not yet in its place. */
	Written write(ExportSource source, Path target, Locale locale) throws IOException;

	/** What was written, to be put in its place. */
	@FunctionalInterface
	interface Written {

		/** Puts it there, whole or not at all. */
		void commit() throws IOException, CommandException;

		/** A file that was written into memory. */
		static Written file(ByteArrayOutputStream content, Path target, Locale locale) {
			return () -> {
				Session session = new Session(System.out, System.err, new Environment(target.getParent(), locale), new org.planwright.cli.Messages(locale), false);
				try (OutputFile out = OutputFile.open(target, target.toString(), session)) {
					content.writeTo(out.stream());
					out.commit();
				}
			};
		}
	}

	/** A file. */
	record OfFile(PlanWriter writer) implements ExportFormat {

		@Override
		public String format() {
			return writer.format();
		}

		@Override
		public String label() {
			return Messages.bind(Messages.formatLabel, FormatNames.of(format()), format());
		}

		@Override
		public Path target(Path folder, String title) {
			return folder.resolve(title + "." + format());
		}

		@Override
		public List<String> remarks(ExportSource source) throws IOException {
			return source.withUnresolved(writer.remarks(source.input()));
		}

		@Override
		public Written write(ExportSource source, Path target, Locale locale) throws IOException {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			writer.write(source.input(), content);
			return Written.file(content, target, locale);
		}
	}

	/** A folder. */
	record OfFolder(PlanFolderWriter writer) implements ExportFormat {

		@Override
		public String format() {
			return writer.format();
		}

		@Override
		public String label() {
			return Messages.bind(Messages.folderFormatLabel, FormatNames.of(format()));
		}

		@Override
		public Path target(Path folder, String title) {
			return folder.resolve(title + "-" + format());
		}

		@Override
		public List<String> remarks(ExportSource source) throws IOException {
			return source.withUnresolved(writer.remarks(source.input()));
		}

		@Override
		public Written write(ExportSource source, Path target, Locale locale) throws IOException {
			OutputFolder out = OutputFolder.open(target, locale);
			try {
				writer.write(source.input(), out.content());
			} catch (IOException | RuntimeException e) {
				out.close();
				throw e;
			}
			return () -> {
				try (out) {
					out.commit();
				}
			};
		}
	}

	/** A table made from the plan. */
	record OfTable(WorkingTable table, TableWriter writer) implements ExportFormat {

		@Override
		public String format() {
			return writer.format();
		}

		private String name() {
			return FormatNames.of(table.names().getFirst());
		}

		@Override
		public String label() {
			return Messages.bind(Messages.tableFormatLabel, new Object[] { name(), FormatNames.of(format()), format() });
		}

		@Override
		public Path target(Path folder, String title) {
			return folder.resolve(title + "-" + name() + "." + format());
		}

		@Override
		public Need need() {
			return table.need();
		}

		@Override
		public String contents(ExportSource source) {
			return Messages.bind(Messages.tableRows, make(source).rows().size());
		}

		@Override
		public List<String> remarks(ExportSource source) {
			TableDocument made = make(source);
			return !made.rows().isEmpty() ? List.of() : made.notes().isEmpty() ? List.of(Messages.emptyTable) : made.notes();
		}

		private TableDocument make(ExportSource source) {
			return table.make(source.asked());
		}

		@Override
		public Written write(ExportSource source, Path target, Locale locale) throws IOException {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			writer.write(make(source), content);
			return Written.file(content, target, locale);
		}
	}
}
