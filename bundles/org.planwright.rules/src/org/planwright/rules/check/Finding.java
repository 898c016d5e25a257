package org.planwright.rules.check;

import java.util.List;

import org.planwright.rules.catalogue.RuleSeverity;

/**
 * What a check found. Offsets are in UTF-16 units of the text that was checked, ends exclusive.
 *
 * @param rule id of the rule; {@link #SYNTAX} or {@link #LINK} for what the language itself finds, {@link #PROJECT} for files of a project, {@link #MONITOR} for monitoring files
 * @param severity never {@link RuleSeverity#OFF}
 * @param message what is wrong, in the language asked for
 * @param uri of the resource it is in
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param quote the text there, on one line and shortened
 * @param fingerprint identity of the finding; survives edits elsewhere in the file
 * @param path where its element is, by names; empty for {@link #SYNTAX} and {@link #LINK}
 * @param variant variant of the rule; null for a plain finding
 * @param arguments what the message is about, in its order
 * @param related other places that belong to it
 * @param checklist whether a person is to look into it (人工核对): it is listed apart from what is wrong
 * @param suppressed why it is to be passed over, as the plan or its project says; null when it is not
 */
public record Finding(String rule, RuleSeverity severity, String message, String uri, int start, int end, String quote, String fingerprint, String path,
		String variant, List<String> arguments, List<Related> related, boolean checklist, String suppressed) {

	/** Rule of lines that the language cannot read as what they begin as. */
	public static final String SYNTAX = "SYNTAX";
	/** Rule of files of a project folder that cannot be understood. */
	public static final String PROJECT = "PROJECT";
	/** Rule of monitoring files that say something which cannot be understood or does not count. */
	public static final String MONITOR = "MONITOR";
	/** Rule of names that name nothing, or more than one thing. */
	public static final String LINK = "LINK";

	/**
	 * A place that belongs to a finding.
	 *
	 * @param uri of the resource it is in
	 * @param start offset of its first character
	 * @param end offset behind its last character
	 * @param quote the text there, on one line and shortened; empty when the resource is not at hand
	 * @param message what is said of it
	 */
	public record Related(String uri, int start, int end, String quote, String message) {
	}

	/** Copies the lists. */
	public Finding {
		arguments = List.copyOf(arguments);
		related = List.copyOf(related);
	}

	/** This finding, passed over for a reason. */
	Finding suppressedFor(String reason) {
		return new Finding(rule, severity, message, uri, start, end, quote, fingerprint, path, variant, arguments, related, checklist, reason);
	}

	/** This finding at another place of its text. */
	Finding movedTo(int newStart, int newEnd) {
		return new Finding(rule, severity, message, uri, newStart, newEnd, quote, fingerprint, path, variant, arguments, related, checklist, suppressed);
	}

	/** Whether it counts as something wrong: it is neither passed over nor for the checklist. */
	public boolean counts() {
		return !checklist && suppressed == null;
	}
}
