package org.planwright.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.planwright.cli.CommandException;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.report.FigureFile;
import org.planwright.exchange.trace.TraceJson;

/** What an import writes: the plan and, beside it, the trace to the original and the report. */
public final class ImportedFiles {

	private static final String TRACE = ".trace.json";
	private static final String REPORT = ".report.txt";

	private ImportedFiles() {
	}

	/**
	 * Writes all three before the first is put in its place, the plan last: what it comes with is there when it is, also the pictures it names. A picture that
	 * cannot be read is said and left out.
	 *
	 * @param plan file of the plan, absolute
	 * @param name how the user named it, for messages
	 * @throws CommandException when one of them cannot be written
	 */
	public static void write(ImportResult result, Path plan, String name, Session session) throws CommandException, IOException {
		Path trace = plan.resolveSibling(plan.getFileName() + TRACE);
		Path report = plan.resolveSibling(reportName(plan.getFileName().toString()));
		try (OutputFile planFile = OutputFile.open(plan, name, session);
				OutputFile traceFile = OutputFile.open(trace, trace.toString(), session);
				OutputFile reportFile = OutputFile.open(report, report.toString(), session)) {
			planFile.writer().write(result.planText());
			TraceJson.write(result.trace(), traceFile.writer());
			reportFile.writer().write(result.report().render(session.messages().locale()));
			planFile.writer().flush();
			for (FigureFile file : result.report().files()) {
				write(file, plan, session);
			}
			traceFile.commit();
			reportFile.commit();
			planFile.commit();
		}
	}

	private static void write(FigureFile file, Path plan, Session session) throws CommandException, IOException {
		byte[] content;
		try {
			content = file.picture().content().load();
		} catch (ImportException e) {
			session.err().println(e.message(session.messages().locale()));
			return;
		}
		Path path = plan.resolveSibling(file.path());
		Files.createDirectories(path.getParent());
		try (OutputFile picture = OutputFile.open(path, path.toString(), session)) {
			picture.stream().write(content);
			picture.commit();
		}
	}

	/** The name of the report of a plan. */
	static String reportName(String planName) {
		return planName + REPORT;
	}
}
