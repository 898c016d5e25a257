package org.planwright.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.planwright.cli.Messages;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.rules.catalogue.RuleSeverity;

/** Findings for people, grouped by file, with the text they are about below each. */
final class TextReport implements FindingWriter {

	private final Writer out;
	private final Messages messages;
	private int checklist;
	private int suppressed;

	TextReport(Writer out, Messages messages) {
		this.out = out;
		this.messages = messages;
	}

	@Override
	public void begin() {
		// a heading would say nothing yet
	}

	@Override
	public void file(CheckedFile file) throws IOException {
		if (file.isClean()) {
			return;
		}
		line(messages.get("report.file", file.name(), file.count(RuleSeverity.ERROR), file.count(RuleSeverity.WARNING), file.count(RuleSeverity.INFO)));
		for (ReportedFinding finding : file.findings()) {
			finding(finding);
		}
		section("report.checklist", file.checklist());
		section("report.suppressed", file.suppressed());
		checklist += file.checklist().size();
		suppressed += file.suppressed().size();
		line("");
		out.flush();
	}

	private void section(String title, List<ReportedFinding> findings) throws IOException {
		if (!findings.isEmpty()) {
			line(messages.get(title, findings.size()));
		}
		for (ReportedFinding finding : findings) {
			finding(finding);
			if (finding.reason() != null) {
				line("    " + messages.get("report.reason", finding.reason()));
			}
		}
	}

	private void finding(ReportedFinding finding) throws IOException {
		line(where(finding.place()) + "  " + messages.get("severity." + finding.severity().word()) + "  " + finding.rule() + "  " + finding.message());
		quote("    ", finding.quote());
		for (ReportedFinding.Related related : finding.related()) {
			line("    " + messages.get("report.related", where(related.place()), related.message()));
			quote("        ", related.quote());
		}
	}

	/** Editors and terminals jump to a line and column that are written like this. */
	private String where(Place place) {
		return place.paragraph() ? messages.get("html.elsewhere", place.file(), PlaceWords.inFile(place, messages)) : place.file() + ":" + place.line() + ":" + place.column();
	}

	private void quote(String indent, String quote) throws IOException {
		if (!quote.isBlank()) {
			line(indent + messages.get("report.quote", quote));
		}
	}

	@Override
	public void end(CheckSummary summary) throws IOException {
		line(ReportTotal.text(summary, messages));
		if (summary.known().isPresent()) {
			line(messages.get("report.known", summary.known().getAsInt()));
		}
		if (checklist > 0) {
			line(messages.get("report.checklistTotal", checklist));
		}
		if (suppressed > 0) {
			line(messages.get("report.suppressedTotal", suppressed));
		}
		for (String pack : ReportTotal.packs(summary.packs(), messages)) {
			line(pack);
		}
		out.flush();
	}

	private void line(String text) throws IOException {
		out.write(text);
		out.write(System.lineSeparator());
	}
}
