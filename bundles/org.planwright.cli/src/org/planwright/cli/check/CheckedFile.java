package org.planwright.cli.check;

import java.util.List;

import org.planwright.cli.report.ReportedFinding;
import org.planwright.rules.catalogue.RuleSeverity;

/**
 * A file that was checked.
 *
 * @param name     as given, or as found below a folder that was given
 * @param length   UTF-16 units of its text; for a draft, of the plan it becomes
 * @param findings what is wrong, sorted by place
 * @param checklist what a person is to look into (人工核对), sorted by place
 * @param suppressed what is passed over, each with the reason, sorted by place
 */
public record CheckedFile(String name, int length, List<ReportedFinding> findings, List<ReportedFinding> checklist, List<ReportedFinding> suppressed) {

	public CheckedFile {
		findings = List.copyOf(findings);
		checklist = List.copyOf(checklist);
		suppressed = List.copyOf(suppressed);
	}

	/** A file in which there is nothing to look into and nothing passed over. */
	public CheckedFile(String name, int length, List<ReportedFinding> findings) {
		this(name, length, findings, List.of(), List.of());
	}

	/** Whether there is nothing to say of it. */
	public boolean isClean() {
		return findings.isEmpty() && checklist.isEmpty() && suppressed.isEmpty();
	}

	/** The number of findings of a severity that are wrong. */
	public int count(RuleSeverity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
