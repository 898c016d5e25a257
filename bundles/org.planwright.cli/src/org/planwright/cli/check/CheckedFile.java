package org.planwright.cli.check;

import java.util.List;

import org.planwright.cli.report.ReportedFinding;
import org.planwright.rules.catalogue.RuleSeverity;

/**
 * A file that was checked.
 *
 * @param name     as given, or as found below a folder that was given
 * @param length   UTF-16 units of its text; for a draft, of the plan it becomes
 * @param findings sorted by place
 */
public record CheckedFile(String name, int length, List<ReportedFinding> findings) {

	public CheckedFile {
		findings = List.copyOf(findings);
	}

	/** The number of findings of a severity. */
	public int count(RuleSeverity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
