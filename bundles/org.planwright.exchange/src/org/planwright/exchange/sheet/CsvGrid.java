package org.planwright.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.sheet.SheetCell.Kind;
import org.planwright.exchange.text.TextDecoder;

/** Separated values: UTF-8 or GB18030, separated by commas, semicolons or tabs. */
final class CsvGrid {

	private static final char[] SEPARATORS = { ',', '\t', ';', '，' };
	private static final int SAMPLE = 30;

	private CsvGrid() {
	}

	static void read(String fileName, byte[] content, CellCollector collector) throws ImportException, IOException {
		String text = TextDecoder.decode(fileName, content).text();
		collector.beginSheet(Path.of(fileName).getFileName().toString(), false);
		try (CSVParser records = parse(text, separator(text))) {
			int number = 0;
			for (CSVRecord each : records) {
				collector.beginRow(++number, false);
				for (int i = 0; i < each.size(); i++) {
					collector.cell(i, each.get(i), Kind.TEXT);
				}
			}
		}
		collector.endSheet();
	}

	private static CSVParser parse(String text, char separator) throws IOException {
		return CSVParser.parse(text, CSVFormat.DEFAULT.builder().setDelimiter(separator).setLenientEof(true).setTrailingData(true).setIgnoreEmptyLines(false).get());
	}

	/** The separator that most lines have in equal numbers. */
	private static char separator(String text) throws IOException {
		char best = SEPARATORS[0];
		int most = 0;
		for (char separator : SEPARATORS) {
			int[] counts = new int[SheetLimits.COLUMNS];
			int read = 0;
			try (CSVParser records = parse(text, separator)) {
				for (CSVRecord each : records) {
					if (each.size() > 1 && each.size() < counts.length) {
						counts[each.size()]++;
					}
					if (++read == SAMPLE) {
						break;
					}
				}
			}
			for (int columns = 2; columns < counts.length; columns++) {
				if (counts[columns] * columns > most) {
					most = counts[columns] * columns;
					best = separator;
				}
			}
		}
		return best;
	}
}
