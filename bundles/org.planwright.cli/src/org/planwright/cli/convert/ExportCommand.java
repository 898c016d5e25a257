package org.planwright.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.InputFiles;
import org.planwright.cli.check.PlanLanguage;
import org.planwright.cli.check.PlanReader;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.exchange.export.ExportException;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanFolderWriter;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.PlanWriters;
import org.planwright.exchange.export.word.TemplateException;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.monitor.PlanFigures;
import org.planwright.exchange.workbook.QuietLogging;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;

/** {@code export}: writes a plan in its published look, a table made from it, or a diagram. */
public final class ExportCommand implements Command {

	static final String FORMAT = "--format";
	static final String OUTPUT = "--output";
	private static final String TEMPLATE = "--template";
	private static final String APPENDIX = "--appendix";
	private static final String FONT = "--font";
	private static final String CHARTS = "--charts";

	/** Options that only one format knows. */
	private static final Map<String, String> FORMATS = Map.of(TEMPLATE, "docx", APPENDIX, "docx", FONT, "pdf", CHARTS, "html");

	private static final int UNRESOLVED_SHOWN = 10;

	@Override
	public String name() {
		return "export";
	}

	@Override
	public OptionSet options() {
		return OptionSet.none().value(FORMAT).value(OUTPUT, "-o").value(TEMPLATE).flag(APPENDIX).value(FONT).flag(CHARTS).value(TableExport.TABLE).value(TableExport.AGAINST).value(TableExport.OPINIONS)
				.value(DiagramExport.DIAGRAM).value(DiagramExport.COLOUR).value(DiagramExport.FOCUS).value(DiagramExport.STEPS).value(DiagramExport.ACTUALS);
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		if (DiagramExport.isAsked(arguments, session)) {
			return DiagramExport.run(arguments, session);
		}
		FolderExport folder = FolderExport.of(arguments, session).orElse(null);
		if (folder != null) {
			return writeFolder(folder, arguments, session);
		}
		if (TableExport.isAsked(arguments, session)) {
			return writeTable(arguments, session);
		}
		PlanWriter writer = writer(arguments, session);
		InputFile file = input(arguments, session);
		Path out = output(arguments, session);
		checkOptions(arguments, writer.format(), session);
		ExportInput input = asked(read(file, session), file, arguments, session);
		QuietLogging.install();
		try {
			List<String> remarks = writer.remarks(input);
			write(stream -> writer.write(input, stream), out, arguments, session);
			remarks.forEach(session.err()::println);
		} catch (ExportException e) {
			throw new CommandException(e.getMessage());
		} catch (TemplateException e) {
			throw new CommandException(e.message(session.messages().locale()));
		}
		noteUnresolved(input, session);
		return ExitCodes.OK;
	}

	private static int writeTable(Arguments arguments, Session session) throws CommandException, IOException {
		InputFile file = input(arguments, session);
		TableExport table = TableExport.of(arguments, file, session);
		Path out = output(arguments, session);
		if (out != null && table.reads(out)) {
			throw session.failure("output.isInput", arguments.value(OUTPUT).get());
		}
		checkOptions(arguments, TableExport.TABLE, session);
		ExportInput input = read(file, session);
		TableDocument document = table.make(input);
		QuietLogging.install();
		write(stream -> table.write(document, stream), out, arguments, session);
		table.remarks(input).forEach(session.err()::println);
		return ExitCodes.OK;
	}

	private static int writeFolder(FolderExport folder, Arguments arguments, Session session) throws CommandException, IOException {
		checkOptions(arguments, folder.format(), session);
		ExportInput input = read(input(arguments, session), session);
		folder.write(input, session);
		noteUnresolved(input, session);
		return ExitCodes.OK;
	}

	private static void noteUnresolved(ExportInput input, Session session) {
		List<String> unresolved = input.printed().unresolved();
		if (!unresolved.isEmpty()) {
			session.note("export.unresolved", unresolved.size(),
					unresolved.stream().distinct().limit(UNRESOLVED_SHOWN).collect(Collectors.joining(" ")));
		}
	}

	/** Something to be written. */
	interface Content {
		void write(OutputStream out) throws IOException;
	}

	/** Where the result goes; null for the stream. */
	static Path output(Arguments arguments, Session session) throws CommandException {
		Path out = arguments.value(OUTPUT).map(session.environment()::resolve).orElse(null);
		if (out != null && InputFile.isPlan(out)) {
			throw session.failure("output.isInput", arguments.value(OUTPUT).get());
		}
		return out;
	}

	static void write(Content content, Path out, Arguments arguments, Session session) throws CommandException, IOException {
		if (out == null) {
			content.write(session.out());
			return;
		}
		try (OutputFile target = OutputFile.open(out, arguments.value(OUTPUT).get(), session)) {
			content.write(target.stream());
			target.commit();
		}
	}

	/** Options that one format knows are refused for others. */
	static void checkOptions(Arguments arguments, String written, Session session) throws CommandException {
		for (Map.Entry<String, String> option : FORMATS.entrySet()) {
			if (arguments.has(option.getKey()) && !written.equals(option.getValue())) {
				throw session.failure("export.onlyFormat", option.getKey(), option.getValue(), written);
			}
		}
	}

	private static ExportInput asked(ExportInput input, InputFile file, Arguments arguments, Session session) {
		ExportInput asked = arguments.has(APPENDIX) ? input.withAppendix() : input;
		if (arguments.has(CHARTS)) {
			PlanFigures figures = PlanFigures.of(input.plan(), file.path().toAbsolutePath(), PlanLanguage.injector().getInstance(MonitoringRules.class), input.locale());
			figures.remarks().forEach(session.err()::println);
			asked = asked.withCharts(figures.charts());
		}
		asked = arguments.value(FONT).map(session.environment()::resolve).map(asked::withFont).orElse(asked);
		return arguments.value(TEMPLATE).map(session.environment()::resolve).map(asked::withTemplate).orElse(asked);
	}

	/** The writer of the format that is named, else of the one that the name of the output ends in. */
	private static PlanWriter writer(Arguments arguments, Session session) throws CommandException {
		String known = Stream.concat(PlanWriters.all().stream().map(PlanWriter::format), PlanWriters.folders().stream().map(PlanFolderWriter::format))
				.collect(Collectors.joining(", "));
		if (arguments.value(FORMAT).isPresent()) {
			String word = arguments.value(FORMAT).get();
			return PlanWriters.of(word).orElseThrow(() -> session.failure("usage.unknownValue", FORMAT, word, known));
		}
		String out = arguments.value(OUTPUT).orElse("");
		return PlanWriters.of(out.substring(out.lastIndexOf('.') + 1)).orElseThrow(() -> session.failure("export.format", known));
	}

	static InputFile input(Arguments arguments, Session session) throws CommandException {
		if (arguments.operands().size() != 1) {
			throw session.failure(arguments.operands().isEmpty() ? "export.nothing" : "export.oneOnly");
		}
		String name = arguments.operands().get(0);
		InputFiles inputs = InputFiles.find(List.of(name), session.environment());
		if (!inputs.problems().isEmpty()) {
			throw session.failure(inputs.problems().get(0).key(), name);
		}
		InputFile file = inputs.files().get(0);
		if (file.found() || !file.isPlan()) {
			throw session.failure(file.found() ? "export.oneOnly" : "export.isDraft", name);
		}
		return file;
	}

	private static ExportInput read(InputFile file, Session session) throws CommandException {
		InputFiles inputs = InputFiles.find(List.of(file.name()), session.environment());
		Plan plan = PlanReader.read(file, inputs.neighbours(), session.messages());
		String fileName = file.path().getFileName().toString();
		return ExportInput.of(plan, fileName.substring(0, fileName.length() - ".plan".length()), session.messages().locale())
				.withFolder(file.path().toAbsolutePath().getParent());
	}
}
