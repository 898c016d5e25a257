package org.planwright.exchange.contribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;

/** A writer as an office might add it. */
public class NotesWriter implements PlanWriter {

	@Override
	public String format() {
		return "notes";
	}

	@Override
	public void write(ExportInput input, OutputStream out) throws IOException {
		out.write("notes".getBytes(StandardCharsets.UTF_8));
	}
}
