package org.planwright.cli.report;

import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.cli.Messages;
import org.planwright.rules.catalogue.RuleCatalogue;

/** The forms of a report. */
public enum ReportFormat {
	/** For people. */
	TEXT,
	/** The contract that other programs rely on: see {@code schema/findings.schema.json}. */
	JSON,
	/** SARIF 2.1.0, for code hosts and review tools. */
	SARIF,
	/** One page to read and print. */
	HTML;

	/** Version of the JSON contract. Version 1 is the first. */
	public static final int JSON_VERSION = 1;

	/** The word on the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format of a word. */
	public static Optional<ReportFormat> of(String word) {
		return Arrays.stream(values()).filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** All words, as a list to read. */
	public static String words() {
		return Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
	}

	/**
	 * A writer of this form.
	 *
	 * @param catalogue the rules that findings are of
	 */
	public FindingWriter writer(Writer out, RuleCatalogue catalogue, Messages messages) {
		return switch (this) {
			case TEXT -> new TextReport(out, messages);
			case JSON -> new JsonReport(out, temporary());
			case SARIF -> new SarifReport(out, catalogue, messages);
			case HTML -> new HtmlReport(out, catalogue, messages, temporary());
		};
	}

	private static Path temporary() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}
}
