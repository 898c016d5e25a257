package org.planwright.cli.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text kept on disk until it is clear what comes before it. Closing it removes the file. */
final class Spool implements Closeable {

	private final Path file;
	private final Writer writer;

	/** @param folder where the file may be */
	Spool(Path folder) throws IOException {
		file = Files.createTempFile(folder, "planwright-report", ".tmp");
		// unlike that of Files, this writer takes half a surrogate pair without failing
		writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
	}

	/** Where the text goes until it is copied. */
	Writer writer() {
		return writer;
	}

	/** Ends the text and copies it. */
	void copyTo(Writer out) throws IOException {
		writer.close();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			reader.transferTo(out);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			writer.close();
		} finally {
			Files.deleteIfExists(file);
		}
	}
}
