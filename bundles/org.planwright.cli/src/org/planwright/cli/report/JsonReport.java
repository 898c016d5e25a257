package org.planwright.cli.report;

import java.io.IOException;
import java.io.Writer;

import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;

import com.google.gson.stream.JsonWriter;

/** Findings as JSON, one a line. The contract is {@code schema/findings.schema.json}. */
final class JsonReport implements FindingWriter {

	/** Version 1: the first. */
	private static final int SCHEMA_VERSION = 1;

	private final Writer out;
	private final JsonWriter json;

	JsonReport(Writer out) {
		this.out = out;
		this.json = new JsonWriter(out);
	}

	@Override
	public void begin() throws IOException {
		json.beginObject();
		json.name("schemaVersion").value(SCHEMA_VERSION);
		json.name("findings").beginArray();
	}

	@Override
	public void file(CheckedFile file) throws IOException {
		for (ReportedFinding finding : file.findings()) {
			// JSON does not mind where a line ends; people and tools that compare lines do
			json.flush();
			out.write('\n');
			write(finding);
		}
	}

	private void write(ReportedFinding finding) throws IOException {
		json.beginObject();
		json.name("rule").value(finding.rule());
		json.name("severity").value(finding.severity().word());
		json.name("file").value(finding.place().file());
		json.name("line").value(finding.place().line());
		json.name("column").value(finding.place().column());
		json.name("endLine").value(finding.place().endLine());
		json.name("endColumn").value(finding.place().endColumn());
		json.name("quote").value(finding.quote());
		json.name("fingerprint").value(finding.fingerprint());
		json.name("message").value(finding.message());
		json.name("related").beginArray();
		for (ReportedFinding.Related related : finding.related()) {
			json.beginObject();
			json.name("file").value(related.place().file());
			json.name("line").value(related.place().line());
			json.name("column").value(related.place().column());
			json.name("quote").value(related.quote());
			json.name("message").value(related.message());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	@Override
	public void end(CheckSummary summary) throws IOException {
		json.endArray();
		json.name("files").value(summary.files());
		json.name("millis").value(summary.millis());
		json.endObject();
		json.flush();
		out.write('\n');
		out.flush();
	}
}
