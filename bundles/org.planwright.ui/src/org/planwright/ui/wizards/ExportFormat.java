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
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.OutputFolder;
import org.planwright.exchange.export.PlanFolderWriter;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.PlanWriters;

/** What a plan can be exported as: a file, or a folder of files. */
sealed interface ExportFormat {

	/** All of them, in the order in which they are offered. */
	static List<ExportFormat> all() {
		List<ExportFormat> all = new ArrayList<>();
		PlanWriters.all().forEach(writer -> all.add(new OfFile(writer)));
		PlanWriters.folders().forEach(writer -> all.add(new OfFolder(writer)));
		return all;
	}

	/** The name of the format. */
	String format();

	/** What people call it. */
	String label();

	/** Where a plan goes that has such a name. */
	Path target(Path folder, String title);

	/** Writes the plan, while it may be read; what was written is not yet in its place. */
	Written write(ExportInput input, Path target, Locale locale) throws IOException;

	/** What was written, to be put in its place. */
	interface Written {

		/** What could not be written as the plan has it. */
		List<String> remarks();

		/** Puts it there, whole or not at all. */
		void commit() throws IOException, CommandException;
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
		public Written write(ExportInput input, Path target, Locale locale) throws IOException {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			List<String> remarks = writer.remarks(input);
			writer.write(input, content);
			return new Written() {
				@Override
				public List<String> remarks() {
					return remarks;
				}

				@Override
				public void commit() throws IOException, CommandException {
					Session session = new Session(System.out, System.err, new Environment(target.getParent(), locale), new org.planwright.cli.Messages(locale), false);
					try (OutputFile out = OutputFile.open(target, target.toString(), session)) {
						content.writeTo(out.stream());
						out.commit();
					}
				}
			};
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
		public Written write(ExportInput input, Path target, Locale locale) throws IOException {
			OutputFolder out = OutputFolder.open(target, locale);
			List<String> remarks;
			try {
				remarks = writer.remarks(input);
				writer.write(input, out.content());
			} catch (IOException | RuntimeException e) {
				out.close();
				throw e;
			}
			return new Written() {
				@Override
				public List<String> remarks() {
					return remarks;
				}

				@Override
				public void commit() throws IOException {
					try (out) {
						out.commit();
					}
				}
			};
		}
	}
}
