package org.planwright.exchange.monitor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.export.PlanWriters;
import org.planwright.exchange.export.working.WorkingTables;

import com.google.gson.GsonBuilder;

/**
 * Writes how far a plan is carried out.
 *
 * @param title  of the plan, or what it is called when it states none
 * @param locale language of the report
 */
public record MonitoringOutput(PlanMonitor.Result result, String title, ReportKind kind, Locale locale) {

	private static final String JSON = "json";
	private static final String ACTUALS = "actuals";
	private static final String XLSX = "xlsx";

	/** What it can be written as, by the ends of names: reports, the table of indicators as a workbook, data, and the text of what was reached. */
	public static final List<String> FORMATS = List.of("txt", "html", "docx", "pdf", XLSX, JSON, ACTUALS);

	/**
	 * Writes it, while the plan may be read.
	 *
	 * @param format one of {@link #FORMATS}
	 * @param out    flushed, not closed
	 */
	public void write(String format, OutputStream out) throws IOException {
		switch (format) {
			case JSON -> out.write((new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(MonitoringJson.of(result, locale)) + "\n").getBytes(StandardCharsets.UTF_8));
			case ACTUALS -> out.write(ActualsWriter.text(result.monitoring()).getBytes(StandardCharsets.UTF_8));
			case XLSX -> {
				MonitoringTables tables = new MonitoringTables(result.monitoring(), true, locale);
				WorkingTables.writer(XLSX).orElseThrow().write(kind == ReportKind.ANNUAL ? tables.indicators() : tables.years(), out);
			}
			default -> PlanWriters.of(format).orElseThrow().write(MonitoringReport.of(result, title, kind, locale), out);
		}
		out.flush();
	}

	/** How far the plan is carried out, in a few sentences. */
	public String overview() {
		return MonitoringReport.overview(result.monitoring(), locale);
	}
}
