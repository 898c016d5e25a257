package org.planwright.exchange.export.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableWriter;

/** Writes the rows of working tables as comma-separated values, with the mark by which spreadsheets know UTF-8. Titles and notes are left out; what reaches over several cells is in the first. */
public final class CsvTableWriter implements TableWriter {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	@Override
	public String format() {
		return "csv";
	}

	@Override
	public void write(TableDocument table, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
		printer.printRecord(table.columns().stream().map(TableDocument.Column::heading).toList());
		int[] taken = new int[table.columns().size()];
		for (TableDocument.Row row : table.rows()) {
			String[] texts = new String[taken.length];
			int column = 0;
			for (Cell cell : row.cells()) {
				while (column < taken.length && taken[column] > 0) {
					column++;
				}
				for (int i = 0; i < cell.columns() && column < taken.length; i++) {
					texts[column] = i == 0 ? cell.text() : "";
					taken[column++] = cell.rows();
				}
			}
			for (int i = 0; i < taken.length; i++) {
				taken[i] = Math.max(0, taken[i] - 1);
			}
			printer.printRecord((Object[]) texts);
		}
		printer.flush();
	}
}
