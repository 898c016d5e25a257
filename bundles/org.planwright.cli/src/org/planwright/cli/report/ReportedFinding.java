package org.planwright.cli.report;

import java.util.List;

import org.planwright.rules.catalogue.RuleSeverity;

/**
 * A finding at a place in a file as given.
 *
 * @param rule        id of the rule
 * @param severity    never {@link RuleSeverity#OFF}
 * @param quote       the text there, on one line and shortened
 * @param fingerprint identity that survives edits elsewhere in the file
 * @param message     what is wrong
 * @param related     other places that belong to it
 * @param reason      why it is passed over; null when it is not
 * @param path        where its element is, by names; may be empty
 */
public record ReportedFinding(String rule, RuleSeverity severity, Place place, String quote, String fingerprint, String message, List<Related> related,
		String reason, String path) {

	/** A place that belongs to a finding, and what is said of it. */
	public record Related(Place place, String quote, String message) {
	}

	public ReportedFinding {
		related = List.copyOf(related);
	}

	/** A finding whose element is not said. */
	public ReportedFinding(String rule, RuleSeverity severity, Place place, String quote, String fingerprint, String message, List<Related> related, String reason) {
		this(rule, severity, place, quote, fingerprint, message, related, reason, "");
	}

	/** A finding that is not passed over. */
	public ReportedFinding(String rule, RuleSeverity severity, Place place, String quote, String fingerprint, String message, List<Related> related) {
		this(rule, severity, place, quote, fingerprint, message, related, null);
	}
}
