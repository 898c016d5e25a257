package org.planwright.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.planwright.exchange.monitor.ReportKind;

/** What is made of what was reached. */
enum MonitorProduct {

	/** The state at the end of a year. */
	ANNUAL(Messages.monitorANNUAL, ReportKind.ANNUAL),
	/** The years so far, and whether the targets will be reached. */
	MIDTERM(Messages.monitorMIDTERM, ReportKind.MIDTERM),
	/** A workbook to be filled in, with what is known already. */
	FORM(Messages.monitorFORM, null);

	private static final List<String> REPORTS = List.of("docx", "pdf", "html", "xlsx", "json");
	private static final List<String> FORMS = List.of("xlsx");

	private final String label;
	private final ReportKind report;

	MonitorProduct(String label, ReportKind report) {
		this.label = label;
		this.report = report;
	}

	String label() {
		return label;
	}

	/** The report that it is; empty for a form. */
	Optional<ReportKind> report() {
		return Optional.ofNullable(report);
	}

	/** What it can be written as. */
	List<String> formats() {
		return report == null ? FORMS : REPORTS;
	}
}
