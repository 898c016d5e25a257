package org.planwright.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Session;
import org.planwright.cli.check.DraftSource;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.report.Counted;
import org.planwright.exchange.report.ReportEntry;

/** {@code import}: turns a draft into a plan, with a trace to the original and a report beside it. */
public final class ImportCommand implements Command {

	/** The option that names the output. */
	public static final String OUTPUT = "--output";
	/** The option that lets an output replace a file. */
	public static final String FORCE = "--force";
	private static final List<Counted> SUMMARY = List.of(Counted.PART, Counted.CHAPTER, Counted.SECTION, Counted.BOX, Counted.INDICATOR, Counted.PROJECT,
			Counted.TABLE, Counted.TERM, Counted.FIGURE);

	@Override
	public String name() {
		return "import";
	}

	@Override
	public OptionSet options() {
		return Taken.options(OptionSet.none().value(OUTPUT, "-o").flag(FORCE).value(SheetImport.INTO).value(SheetImport.MAPPING));
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		if (arguments.has(SheetImport.INTO) || SheetImport.isFor(arguments.operands())) {
			return sheets(arguments, session);
		}
		if (arguments.operands().size() != 1) {
			throw session.failure(arguments.operands().isEmpty() ? "import.nothing" : "import.oneOnly");
		}
		String name = arguments.operands().get(0);
		Path file = session.environment().resolve(name);
		if (InputFile.isPlan(file)) {
			throw session.failure("import.isPlan", name);
		}
		String outName = arguments.value(OUTPUT).orElse(withoutExtension(name) + ".plan");
		Path out = output(outName, arguments, session);
		ImportResult result = read(file, name, session);
		if (InputFile.hasMacros(file)) {
			session.note("input.macros", name);
		}
		ImportedFiles.write(result, out, outName, session);
		session.out().println(session.messages().get("import.done", outName, summary(result, session)));
		long toLookAt = result.report().entries().stream().map(ReportEntry::kind).filter(kind -> kind.isWarning()).count();
		session.out().println(session.messages().get("import.report", ImportedFiles.reportName(outName), toLookAt));
		return ExitCodes.OK;
	}

	private static int sheets(Arguments arguments, Session session) throws CommandException, IOException {
		if (!SheetImport.isFor(arguments.operands())) {
			throw session.failure("merge.noSheet");
		}
		SheetImport sheets = new SheetImport(arguments, session);
		return arguments.has(SheetImport.INTO) ? sheets.into(arguments.value(SheetImport.INTO).get()) : sheets.alone();
	}

	/** The file that a plan is written to; it must be new unless that is forced. */
	static Path output(String outName, Arguments arguments, Session session) throws CommandException {
		Path out = session.environment().resolve(outName);
		if (!InputFile.isPlan(out)) {
			throw session.failure("import.outputName", outName);
		}
		if (Files.exists(out) && !arguments.has(FORCE)) {
			throw session.failure("output.exists", outName);
		}
		return out;
	}

	private static ImportResult read(Path file, String name, Session session) throws CommandException {
		if (!Files.exists(file)) {
			throw session.failure("input.missing", name);
		}
		try {
			return DraftSource.read(file, name);
		} catch (ImportException e) {
			throw new CommandException(e.message(session.messages().locale()));
		}
	}

	private static String summary(ImportResult result, Session session) {
		List<String> counts = new ArrayList<>();
		for (Counted what : SUMMARY) {
			if (result.report().count(what) > 0) {
				counts.add(session.messages().get("import.count." + what.name(), result.report().count(what)));
			}
		}
		return String.join(session.messages().get("import.separator"), counts);
	}

	static String withoutExtension(String name) {
		int dot = name.lastIndexOf('.');
		int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
		return dot > slash + 1 ? name.substring(0, dot) : name;
	}
}
