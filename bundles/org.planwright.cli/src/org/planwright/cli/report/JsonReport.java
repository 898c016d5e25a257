package org.planwright.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.rules.pack.DataPack;

import com.google.gson.stream.JsonWriter;

/** Findings as JSON, one a line. The contract is {@code schema/findings.schema.json}. */
final class JsonReport implements FindingWriter {

	private final Writer out;
	private final JsonWriter json;
	private final Path temporary;
	private final List<String> checked = new ArrayList<>();
	private Later checklist;
	private Later suppressed;

	/** @param temporary folder for what waits */
	JsonReport(Writer out, Path temporary) {
		this.temporary = temporary;
		this.out = out;
		this.json = new JsonWriter(out);
	}

	@Override
	public void begin() throws IOException {
		checklist = new Later(temporary);
		suppressed = new Later(temporary);
		json.beginObject();
		json.name("schemaVersion").value(ReportFormat.JSON_VERSION);
		json.name("findings").beginArray();
	}

	@Override
	public void file(CheckedFile file) throws IOException {
		checked.add(file.name());
		for (ReportedFinding finding : file.findings()) {
			// JSON does not mind where a line ends; people and tools that compare lines do
			json.flush();
			out.write('\n');
			write(json, finding);
		}
		checklist.add(file.checklist());
		suppressed.add(file.suppressed());
	}

	/** Findings of an array that follows later. */
	private static final class Later {

		private final Spool spool;
		private boolean any;

		Later(Path temporary) throws IOException {
			spool = new Spool(temporary);
		}

		void add(List<ReportedFinding> findings) throws IOException {
			for (ReportedFinding finding : findings) {
				spool.writer().write(any ? ",\n" : "\n");
				any = true;
				JsonWriter item = new JsonWriter(spool.writer());
				write(item, finding);
				item.flush();
			}
		}
	}

	private void array(String name, Later later) throws IOException {
		json.name(name).beginArray();
		json.flush();
		later.spool.copyTo(out);
		json.endArray();
	}

	private static void write(JsonWriter json, ReportedFinding finding) throws IOException {
		json.beginObject();
		json.name("rule").value(finding.rule());
		json.name("severity").value(finding.severity().word());
		json.name("file").value(finding.place().file());
		json.name("line").value(finding.place().line());
		json.name("column").value(finding.place().column());
		json.name("endLine").value(finding.place().endLine());
		json.name("endColumn").value(finding.place().endColumn());
		page(json, finding.place());
		json.name("quote").value(finding.quote());
		json.name("fingerprint").value(finding.fingerprint());
		json.name("message").value(finding.message());
		json.name("related").beginArray();
		for (ReportedFinding.Related related : finding.related()) {
			json.beginObject();
			json.name("file").value(related.place().file());
			json.name("line").value(related.place().line());
			json.name("column").value(related.place().column());
			page(json, related.place());
			json.name("quote").value(related.quote());
			json.name("message").value(related.message());
			json.endObject();
		}
		json.endArray();
		if (finding.reason() != null) {
			json.name("reason").value(finding.reason());
		}
		json.endObject();
	}

	private static void page(JsonWriter json, Place place) throws IOException {
		if (place.page().isPresent()) {
			json.name("page").value(place.page().getAsInt());
		}
	}

	@Override
	public void end(CheckSummary summary) throws IOException {
		json.endArray();
		array("checklist", checklist);
		array("suppressed", suppressed);
		json.name("files").value(summary.files());
		if (summary.known().isPresent()) {
			json.name("known").value(summary.known().getAsInt());
		}
		// a file without findings must be known to a later check, or another one of its name would be taken for it
		json.name("checked").beginArray();
		for (String name : checked) {
			json.value(name);
		}
		json.endArray();
		json.name("packs").beginArray();
		for (DataPack pack : summary.packs()) {
			json.beginObject().name("id").value(pack.id()).name("version").value(pack.version()).endObject();
		}
		json.endArray();
		json.name("millis").value(summary.millis());
		json.endObject();
		json.flush();
		out.write('\n');
		out.flush();
	}

	@Override
	public void close() throws IOException {
		try {
			if (checklist != null) {
				checklist.spool.close();
			}
		} finally {
			if (suppressed != null) {
				suppressed.spool.close();
			}
		}
	}
}
