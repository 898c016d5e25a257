package org.planwright.cli.convert;

import java.io.IOException;
import java.nio.file.Path;

import org.planwright.cli.CommandException;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.trace.TraceJson;

/** What an import writes: the plan and, beside it, the trace to the original and the report. */
public final class ImportedFiles {

	private static final String TRACE = ".trace.json";
	private static final String REPORT = ".report.txt";

	private ImportedFiles() {
	}

	/**
	 * Writes all three before the first is put in its place, the plan last: what it comes with is there when it is.
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
			traceFile.commit();
			reportFile.commit();
			planFile.commit();
		}
	}

	/** The name of the report of a plan. */
	static String reportName(String planName) {
		return planName + REPORT;
	}
}
