package org.planwright.cli.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.cli.Messages;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.WorkingInput;
import org.planwright.exchange.export.working.WorkingTables;
import org.planwright.exchange.workbook.QuietLogging;

/** The forms in which differences are written. The last two are 修改对照表. */
public enum DiffFormat {
	TEXT, HTML, JSON, DOCX, XLSX;

	private static final String TABLE = "changes";

	/** The word for it, which a file's name may end in. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<DiffFormat> of(String word) {
		return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(word)).findFirst();
	}

	static String words() {
		return Arrays.stream(values()).map(DiffFormat::word).collect(Collectors.joining(", "));
	}

	/** Whether it is no text that a terminal could show. */
	boolean isBinary() {
		return this == DOCX || this == XLSX;
	}

	/**
	 * Writes differences; the stream is not closed.
	 *
	 * @param charset of plain text; the others are UTF-8
	 */
	public void write(Comparison comparison, Messages messages, OutputStream out, Charset charset) throws IOException {
		Writer writer = new OutputStreamWriter(out, this == TEXT ? charset : StandardCharsets.UTF_8);
		switch (this) {
			case TEXT -> DiffText.write(comparison, messages, writer);
			case HTML -> DiffHtml.write(comparison, messages, writer);
			case JSON -> DiffJson.write(comparison, writer);
			case DOCX, XLSX -> table(comparison, messages.locale(), out);
		}
	}

	private void table(Comparison comparison, Locale locale, OutputStream out) throws IOException {
		QuietLogging.install();
		String title = comparison.later().plan().getTitle();
		String name = comparison.later().plan().getName();
		WorkingInput input = WorkingInput.of(comparison.later().plan(), title != null ? title : name != null ? name : comparison.later().name(), locale);
		TableDocument table = WorkingTables.of(TABLE).orElseThrow().make(input.withEarlier(comparison.earlier().plan()));
		WorkingTables.writer(word()).orElseThrow().write(table, out);
	}
}
