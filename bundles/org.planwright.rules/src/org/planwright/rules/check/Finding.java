package org.planwright.rules.check;

import java.util.List;

import org.planwright.rules.catalogue.RuleSeverity;

/**
 * What a check found. Offsets are in UTF-16 units of the text that was checked, ends exclusive.
 *
 * @param rule id of the rule; {@link #SYNTAX} or {@link #LINK} for what the language itself finds
 * @param severity never {@link RuleSeverity#OFF}
 * @param message what is wrong, in the language asked for
 * @param uri of the resource it is in
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param quote the text there, on one line and shortened
 * @param fingerprint identity of the finding; survives edits elsewhere in the file
 * @param path where its element is, by names; empty for {@link #SYNTAX} and {@link #LINK}
 * @param related other places that belong to it
 */
public record Finding(String rule, RuleSeverity severity, String message, String uri, int start, int end, String quote, String fingerprint, String path,
		List<Related> related) {

	/** Rule of lines that the language cannot read as what they begin as. */
	public static final String SYNTAX = "SYNTAX";
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

	/** Copies the list. */
	public Finding {
		related = List.copyOf(related);
	}
}
