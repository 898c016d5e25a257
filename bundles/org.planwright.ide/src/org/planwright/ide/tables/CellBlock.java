package org.planwright.ide.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A block of cells as spreadsheets put it on the clipboard: rows apart by line ends, cells by tabs, a cell with either of them in quotes.
 *
 * @param rows from top to bottom; they may differ in length
 */
public record CellBlock(List<List<String>> rows) {

	private static final CSVFormat FORMAT = CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).setIgnoreEmptyLines(false).setLenientEof(true).setTrailingData(true)
			.setRecordSeparator("\r\n").get();

	public CellBlock {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** The block that a text is. Texts that are quoted wrongly are taken as they stand. */
	public static CellBlock parse(String text) {
		try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
			List<List<String>> rows = new ArrayList<>();
			for (CSVRecord row : parser) {
				rows.add(row.stream().map(CellBlock::oneLine).toList());
			}
			return new CellBlock(withoutEnd(rows));
		} catch (IOException | UncheckedIOException wrongQuotes) {
			return new CellBlock(withoutEnd(text.lines().map(line -> Arrays.stream(line.split("\t", -1)).map(CellBlock::oneLine).toList()).toList()));
		}
	}

	/** A plan's values have one line; what a spreadsheet breaks belongs together. */
	private static String oneLine(String cell) {
		return cell.lines().map(String::strip).collect(Collectors.joining()).strip();
	}

	/** Spreadsheets end the last row too. */
	private static List<List<String>> withoutEnd(List<List<String>> rows) {
		boolean ended = rows.size() > 1 && rows.getLast().stream().allMatch(String::isEmpty) && rows.getLast().size() == 1;
		return ended ? rows.subList(0, rows.size() - 1) : rows;
	}

	/** The text that spreadsheets understand. */
	public String text() {
		StringWriter out = new StringWriter();
		for (List<String> row : rows) {
			try {
				FORMAT.printRecord(out, row.toArray());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return out.toString();
	}
}
