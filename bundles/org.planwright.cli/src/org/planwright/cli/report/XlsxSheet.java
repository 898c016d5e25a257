package org.planwright.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.planwright.cli.Messages;
import org.planwright.exchange.export.text.CharacterCells;

/** A sheet with one row a finding, ready to be printed and filled in. */
final class XlsxSheet {

	private static final int LONGEST_CELL = 32_000;
	private static final int CHARACTER = 256;
	private static final int HEAD = 2;
	private static final int MARGIN = 2;
	/** In points. */
	private static final float LINE = 14.5f;
	/** In points, as far as the format goes. */
	private static final float HIGHEST = 409;

	/** A column: the key of its heading and its width in characters. */
	private enum Column {
		NUMBER(6), FILE(22), PLACE(10), RULE(8), SEVERITY(8), FINDING(52), QUOTE(34), RELATED(42), DECISION(12), COMMENT(28);

		private final int width;

		Column(int width) {
			this.width = width;
		}

		String key() {
			return "xlsx." + name().toLowerCase(Locale.ROOT);
		}
	}

	private final Sheet sheet;
	private final XlsxStyles styles;
	private final Messages messages;
	private final RuleWords rules;
	private int rows;

	/** @param key of the name of the sheet; that of its title ends in .title */
	XlsxSheet(Workbook workbook, XlsxStyles styles, String key, RuleWords rules, Messages messages) {
		this.styles = styles;
		this.messages = messages;
		this.rules = rules;
		sheet = workbook.createSheet(messages.get(key));
		for (Column column : Column.values()) {
			sheet.setColumnWidth(column.ordinal(), column.width * CHARACTER);
		}
		Row title = sheet.createRow(0);
		title.setHeightInPoints(XlsxStyles.TITLE_HEIGHT);
		cell(title, Column.NUMBER, messages.get(key + ".title"), styles.title());
		sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, Column.values().length - 1));
		Row head = sheet.createRow(1);
		for (Column column : Column.values()) {
			cell(head, column, messages.get(column.key()), styles.head());
		}
		sheet.createFreezePane(0, HEAD);
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
		PrintSetup print = sheet.getPrintSetup();
		print.setLandscape(true);
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		sheet.setFitToPage(true);
	}

	/** Adds a row. */
	void add(String file, ReportedFinding finding) {
		Row row = sheet.createRow(HEAD + rows);
		rows++;
		cell(row, Column.NUMBER, "", styles.centred()).setCellValue(rows);
		cell(row, Column.FILE, file, styles.text());
		if (finding.place().paragraph()) {
			cell(row, Column.PLACE, PlaceWords.inFile(finding.place(), messages), styles.centred());
		} else {
			cell(row, Column.PLACE, "", styles.centred()).setCellValue(finding.place().line());
		}
		cell(row, Column.RULE, finding.rule(), styles.centred());
		cell(row, Column.SEVERITY, messages.get("severity." + finding.severity().word()).strip(), styles.severity(finding.severity()));
		cell(row, Column.FINDING, finding.message() + "\n" + messages.get("xlsx.because", rules.title(finding.rule())), styles.text());
		cell(row, Column.QUOTE, finding.quote(), styles.text());
		cell(row, Column.RELATED, finding.related().stream().map(related -> related(finding, related)).collect(Collectors.joining("\n")), styles.text());
		cell(row, Column.DECISION, "", styles.centred());
		cell(row, Column.COMMENT, finding.reason() == null ? "" : finding.reason(), styles.text());
		row.setHeightInPoints(height(row));
	}

	/** The height that shows all of a row. Programs leave it to whoever writes the file. */
	private static float height(Row row) {
		int most = 1;
		for (Column column : Column.values()) {
			String text = row.getCell(column.ordinal()).getCellType() == CellType.STRING ? row.getCell(column.ordinal()).getStringCellValue() : "";
			most = Math.max(most, text.lines().mapToInt(line -> CharacterCells.wrapped(line, column.width - MARGIN).size()).sum());
		}
		return Math.min(HIGHEST, most * LINE + MARGIN);
	}

	private String related(ReportedFinding finding, ReportedFinding.Related related) {
		String there = PlaceWords.from(finding.place(), related.place(), messages);
		return messages.get("html.related", there, related.message()) + (related.quote().isBlank() ? "" : "\n" + messages.get("report.quote", related.quote()));
	}

	private static Cell cell(Row row, Column column, String text, CellStyle style) {
		Cell cell = row.createCell(column.ordinal());
		cell.setCellStyle(style);
		cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text);
		return cell;
	}

	/** Ends the sheet: its rows can be filtered, and each can be decided on in one of some words. */
	void end(List<String> decisions) {
		if (rows == 0) {
			return;
		}
		int last = HEAD - 1 + rows;
		sheet.setAutoFilter(new CellRangeAddress(HEAD - 1, last, 0, Column.values().length - 1));
		DataValidationHelper helper = sheet.getDataValidationHelper();
		int column = Column.DECISION.ordinal();
		sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(decisions.toArray(String[]::new)),
				new CellRangeAddressList(HEAD, last, column, column)));
	}
}
