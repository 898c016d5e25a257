package org.planwright.ui.grid;

import java.util.List;

import org.planwright.exchange.export.html.HtmlTableWriter;
import org.planwright.exchange.export.sheet.CsvTableWriter;
import org.planwright.exchange.export.sheet.XlsxTableWriter;
import org.planwright.exchange.export.word.WordTableWriter;
import org.planwright.exchange.export.working.TableWriter;
import org.planwright.ide.tables.ShownTable;
import org.planwright.ui.FileExport;

/** Writes a table as it is shown to a file. */
final class GridExport {

	private static final List<TableWriter> WRITERS = List.of(new XlsxTableWriter(), new CsvTableWriter(), new WordTableWriter(), new HtmlTableWriter());

	private GridExport() {
	}

	/** @param lines below the title: the plans */
	static FileExport of(String title, GridTable grid, List<String> lines) {
		GridContent shown = grid.content();
		return new FileExport(Messages.export, WRITERS.stream().map(writer -> new FileExport.Format(label(writer.format()), writer.format())).toList(),
				(out, format, monitor) -> WRITERS.stream().filter(writer -> writer.format().equals(format.extension())).findFirst().orElseThrow()
						.write(ShownTable.of(shown.wish().data(), title, lines, shown.columns(), shown.wish().order()), out));
	}

	private static String label(String format) {
		return switch (format) {
			case "xlsx" -> Messages.sheet;
			case "csv" -> Messages.csv;
			case "docx" -> Messages.word;
			default -> Messages.page;
		};
	}
}
