package org.planwright.cli.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.InputFiles;
import org.planwright.cli.check.PlanReader;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.cli.report.QuietLogging;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.PlanWriters;
import org.planwright.exchange.export.word.TemplateException;
import org.planwright.model.plan.Plan;

/** {@code export}: writes a plan in its published look. */
public final class ExportCommand implements Command {

	private static final String FORMAT = "--format";
	private static final String OUTPUT = "--output";
	private static final String TEMPLATE = "--template";
	private static final String APPENDIX = "--appendix";
	private static final String WORD = "docx";
	private static final int UNRESOLVED_SHOWN = 10;

	@Override
	public String name() {
		return "export";
	}

	@Override
	public OptionSet options() {
		return OptionSet.none().value(FORMAT).value(OUTPUT, "-o").value(TEMPLATE).flag(APPENDIX);
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		PlanWriter writer = writer(arguments, session);
		if (arguments.operands().size() != 1) {
			throw session.failure(arguments.operands().isEmpty() ? "export.nothing" : "export.oneOnly");
		}
		InputFile file = input(arguments.operands().get(0), session);
		Optional<String> outName = arguments.value(OUTPUT);
		Path out = outName.map(session.environment()::resolve).orElse(null);
		if (out != null && InputFile.isPlan(out)) {
			throw session.failure("output.isInput", outName.get());
		}
		ExportInput input = asked(read(file, session), writer, arguments, session);
		QuietLogging.install();
		try {
			if (out == null) {
				writer.write(input, session.out());
			} else {
				try (OutputFile target = OutputFile.open(out, outName.get(), session)) {
					writer.write(input, target.stream());
					target.commit();
				}
			}
		} catch (TemplateException e) {
			throw new CommandException(e.message(session.messages().locale()));
		}
		List<String> unresolved = input.printed().unresolved();
		if (!unresolved.isEmpty()) {
			session.note("export.unresolved", unresolved.size(),
					unresolved.stream().distinct().limit(UNRESOLVED_SHOWN).collect(Collectors.joining(" ")));
		}
		return ExitCodes.OK;
	}

	/** What is to be written, with the options that only some formats know. */
	private static ExportInput asked(ExportInput input, PlanWriter writer, Arguments arguments, Session session) throws CommandException {
		for (String option : List.of(TEMPLATE, APPENDIX)) {
			if (arguments.has(option) && !writer.format().equals(WORD)) {
				throw session.failure("export.onlyWord", option, writer.format());
			}
		}
		ExportInput asked = arguments.has(APPENDIX) ? input.withAppendix() : input;
		return arguments.value(TEMPLATE).map(session.environment()::resolve).map(asked::withTemplate).orElse(asked);
	}

	/** The writer of the format that is named, else of the one that the name of the output ends in. */
	private static PlanWriter writer(Arguments arguments, Session session) throws CommandException {
		String known = PlanWriters.all().stream().map(PlanWriter::format).collect(Collectors.joining(", "));
		if (arguments.value(FORMAT).isPresent()) {
			String word = arguments.value(FORMAT).get();
			return PlanWriters.of(word).orElseThrow(() -> session.failure("usage.unknownValue", FORMAT, word, known));
		}
		String out = arguments.value(OUTPUT).orElse("");
		return PlanWriters.of(out.substring(out.lastIndexOf('.') + 1)).orElseThrow(() -> session.failure("export.format", known));
	}

	private static InputFile input(String name, Session session) throws CommandException {
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
