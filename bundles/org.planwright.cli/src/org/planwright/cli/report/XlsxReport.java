package org.planwright.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.planwright.cli.Messages;
import org.planwright.cli.Version;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.exchange.export.working.ReviewWords;
import org.planwright.exchange.workbook.BookStyles;
import org.planwright.exchange.workbook.QuietLogging;
import org.planwright.rules.catalogue.RuleCatalogue;

/**
 * Findings as a workbook to fill in (审核意见表): one row a finding, with a column for the decision; what is to be looked into and what is passed over have sheets of
 * their own. Rows are written to disk as they come, so that memory holds some of them only.
 */
final class XlsxReport implements FindingWriter {

	private static final int KEPT_ROWS = 200;
	private static final int ABOUT_WIDTH = 100 * 256;

	private final OutputStream out;
	private final Messages messages;
	private final RuleWords rules;
	private SXSSFWorkbook workbook;
	private XlsxSheet findings;
	private XlsxSheet checklist;
	private XlsxSheet suppressed;

	/** @param catalogue the rules that findings are of */
	XlsxReport(OutputStream out, RuleCatalogue catalogue, Messages messages) {
		this.out = out;
		this.messages = messages;
		this.rules = new RuleWords(catalogue, messages);
	}

	@Override
	public void begin() {
		QuietLogging.install();
		workbook = new SXSSFWorkbook(KEPT_ROWS);
		BookStyles styles = new BookStyles(workbook);
		findings = new XlsxSheet(workbook, styles, "xlsx.findings", rules, messages);
		checklist = new XlsxSheet(workbook, styles, "xlsx.checklist", rules, messages);
		suppressed = new XlsxSheet(workbook, styles, "xlsx.suppressed", rules, messages);
	}

	@Override
	public void file(CheckedFile file) {
		file.findings().forEach(finding -> findings.add(file.name(), finding));
		file.checklist().forEach(finding -> checklist.add(file.name(), finding));
		file.suppressed().forEach(finding -> suppressed.add(file.name(), finding));
	}

	@Override
	public void end(CheckSummary summary) throws IOException {
		List<String> decisions = new ReviewWords(messages.locale()).decisions();
		findings.end(decisions);
		checklist.end(List.of(messages.get("xlsx.inOrder"), messages.get("xlsx.notInOrder")));
		suppressed.end(decisions);
		about(summary);
		workbook.write(out);
		out.flush();
	}

	private void about(CheckSummary summary) {
		List<String> lines = new ArrayList<>();
		lines.add(messages.get("html.made", LocalDate.now().toString(), Version.TEXT));
		lines.add(ReportTotal.text(summary, messages));
		if (summary.known().isPresent()) {
			lines.add(messages.get("report.known", summary.known().getAsInt()));
		}
		if (summary.unusable() > 0) {
			lines.add(messages.get("html.unusable", summary.unusable()));
		}
		lines.addAll(ReportTotal.packs(summary.packs(), messages));
		Sheet about = workbook.createSheet(messages.get("xlsx.about"));
		about.setColumnWidth(0, ABOUT_WIDTH);
		for (int i = 0; i < lines.size(); i++) {
			about.createRow(i).createCell(0).setCellValue(lines.get(i));
		}
	}

	@Override
	public void close() throws IOException {
		if (workbook != null) {
			workbook.close();
		}
	}
}
