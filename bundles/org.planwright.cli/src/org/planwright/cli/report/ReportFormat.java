package org.planwright.cli.report;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
	HTML,
	/** A workbook to fill in: 审核意见表. */
	XLSX;

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

	/** Whether it is for a person to read, and so of use outside of other programs. */
	public boolean isForPeople() {
		return this == TEXT || this == HTML || this == XLSX;
	}

	/**
	 * A writer of this form. It flushes what it writes to but does not close it.
	 *
	 * @param charset of {@link #TEXT}; all other forms are UTF-8 or binary by definition
	 * @param catalogue the rules that findings are of
	 */
	public FindingWriter writer(OutputStream out, Charset charset, RuleCatalogue catalogue, Messages messages) {
		return switch (this) {
			case TEXT -> new TextReport(text(out, charset), messages);
			case JSON -> new JsonReport(text(out, StandardCharsets.UTF_8), temporary());
			case SARIF -> new SarifReport(text(out, StandardCharsets.UTF_8), catalogue, messages);
			case HTML -> new HtmlReport(text(out, StandardCharsets.UTF_8), catalogue, messages, temporary());
			case XLSX -> new XlsxReport(out, catalogue, messages);
		};
	}

	private static Writer text(OutputStream out, Charset charset) {
		return new BufferedWriter(new OutputStreamWriter(out, charset));
	}

	private static Path temporary() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}
}
