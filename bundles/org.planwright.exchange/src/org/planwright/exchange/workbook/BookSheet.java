package org.planwright.exchange.workbook;

import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.planwright.exchange.export.text.CharacterCells;
import org.planwright.model.values.CellValue;

/** A sheet with a title and one row an entry, ready to be read on the screen and printed: heading frozen and repeated, pages across. Rows are written one after the other. */
public final class BookSheet {

	private static final int LONGEST_CELL = 32_000;
	private static final int CHARACTER = 256;
	private static final int MARGIN = 2;
	/** In half-width characters that can be read. */
	private static final int WIDTH_OF_A4 = 190;
	private static final int WIDTH_OF_A3 = 290;
	/** In inches. */
	private static final double SIDE_MARGIN = 0.4;
	/** In points. */
	private static final float LINE = 14.5f;
	/** In points, as far as the format goes. */
	private static final float HIGHEST = 409;

	/**
	 * A column.
	 *
	 * @param over    heading over several columns that stand side by side; empty for none
	 * @param heading its own heading
	 * @param width   in half-width characters
	 */
	public record Column(String over, String heading, int width) {

		public Column(String heading, int width) {
			this("", heading, width);
		}
	}

	private final Sheet sheet;
	private final BookStyles styles;
	private final List<Column> columns;
	private final int head;
	private Row row;
	private int next;

	/**
	 * @param frozen how many columns on the left stay in sight
	 */
	public BookSheet(Workbook workbook, BookStyles styles, String name, String title, List<Column> columns, int frozen) {
		this(workbook, styles, name, title, List.of(), columns, frozen);
	}

	/**
	 * @param lines  below the title
	 * @param frozen how many columns on the left stay in sight
	 */
	public BookSheet(Workbook workbook, BookStyles styles, String name, String title, List<String> lines, List<Column> columns, int frozen) {
		this.styles = styles;
		this.columns = List.copyOf(columns);
		sheet = workbook.createSheet(name);
		for (int i = 0; i < columns.size(); i++) {
			sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
		}
		Row first = sheet.createRow(0);
		first.setHeightInPoints(BookStyles.TITLE_HEIGHT);
		cell(first, 0, title, styles.title());
		merge(0, 0, 0, lastOfFirstPage());
		for (int i = 0; i < lines.size(); i++) {
			sheet.createRow(i + 1).createCell(0).setCellValue(lines.get(i));
		}
		boolean twoRows = columns.stream().anyMatch(column -> !column.over().isEmpty());
		int top = 1 + lines.size();
		head = top + (twoRows ? 2 : 1);
		headings(twoRows, top);
		next = head;
		sheet.createFreezePane(frozen, head);
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:" + head));
		page(frozen);
	}

	/** A4, or A3 where that is too narrow to be read; what is wider still goes over several pages side by side, each with the first columns. */
	private void page(int frozen) {
		int width = columns.stream().mapToInt(Column::width).sum();
		PrintSetup print = sheet.getPrintSetup();
		print.setLandscape(true);
		print.setPaperSize(width > WIDTH_OF_A4 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
		int pages = (width + WIDTH_OF_A3 - 1) / WIDTH_OF_A3;
		print.setFitWidth((short) pages);
		print.setFitHeight((short) 0);
		if (pages > 1 && frozen > 0) {
			sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
		}
		sheet.setFitToPage(true);
		sheet.setHorizontallyCenter(true);
		sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
		sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
		sheet.getFooter().setCenter("&P / &N");
	}

	private int lastOfFirstPage() {
		int last = 0;
		for (int width = columns.get(0).width(); last + 1 < columns.size() && width + columns.get(last + 1).width() <= WIDTH_OF_A3; last++) {
			width += columns.get(last + 1).width();
		}
		return last;
	}

	private void headings(boolean twoRows, int top) {
		Row upper = sheet.createRow(top);
		Row lower = twoRows ? sheet.createRow(top + 1) : upper;
		int from = 0;
		for (int i = 0; i < columns.size(); i++) {
			String over = columns.get(i).over();
			boolean begins = i == 0 || over.isEmpty() || !over.equals(columns.get(i - 1).over());
			from = begins ? i : from;
			cell(lower, i, over.isEmpty() && twoRows ? "" : columns.get(i).heading(), styles.head());
			if (twoRows) {
				cell(upper, i, over.isEmpty() ? columns.get(i).heading() : begins ? over : "", styles.head());
				boolean ends = i + 1 == columns.size() || !columns.get(i + 1).over().equals(over);
				if (over.isEmpty()) {
					merge(top, top + 1, i, i);
				} else if (ends) {
					merge(top, top, from, i);
				}
			}
		}
		float lines = 1;
		for (Column column : columns) {
			lines = Math.max(lines, lines(column.heading(), column.width()));
		}
		upper.setHeightInPoints(LINE + MARGIN);
		lower.setHeightInPoints(lines * LINE + MARGIN);
	}

	private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		if (firstRow < lastRow || firstColumn < lastColumn) {
			sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
		}
	}

	private static int lines(String text, int width) {
		return text.lines().mapToInt(line -> CharacterCells.wrapped(line, width - MARGIN).size()).sum();
	}

	/** The sheet itself, for what only one kind of sheet has. */
	public Sheet sheet() {
		return sheet;
	}

	/** Begins a row; all of its cells have borders. Returns its 0-based index. */
	public int row() {
		row = sheet.createRow(next);
		for (int i = 0; i < columns.size(); i++) {
			row.createCell(i).setCellStyle(styles.text());
		}
		return next++;
	}

	/** How many rows there are below the heading. */
	public int rows() {
		return next - head;
	}

	/** The 0-based index of the first row below the heading. */
	public int firstRow() {
		return head;
	}

	/** Writes a text into a column of the row. */
	public Cell text(int column, String text) {
		return text(column, text, styles.text());
	}

	/** Writes a text with a look. */
	public Cell text(int column, String text, CellStyle style) {
		return cell(row, column, text, style);
	}

	/** Writes a number. */
	public Cell number(int column, double value, CellStyle style) {
		Cell cell = row.getCell(column);
		cell.setCellValue(value);
		cell.setCellStyle(style);
		return cell;
	}

	/** Writes a value of a plan, as a number that shows what the plan has around it where it is one. */
	public Cell value(int column, CellValue value) {
		return NumericValue.of(value).map(number -> number(column, number.value().doubleValue(), styles.number(number.format())))
				.orElseGet(() -> text(column, value.lexeme().strip(), styles.centred()));
	}

	/** Writes a formula and what it computes to now. */
	public Cell formula(int column, String formula, BigDecimal value, String format) {
		Cell cell = row.getCell(column);
		cell.setCellFormula(formula);
		cell.setCellValue(value.doubleValue());
		cell.setCellStyle(styles.number(format));
		return cell;
	}

	/** The address of a cell of the row, as D7. */
	public String address(int column) {
		return CellReference.convertNumToColString(column) + next;
	}

	/** Ends the row: it becomes as high as its texts need. Programs leave that to whoever writes the file. */
	public void endRow() {
		int most = 1;
		for (int i = 0; i < columns.size(); i++) {
			Cell cell = row.getCell(i);
			if (cell.getCellType() == CellType.STRING) {
				most = Math.max(most, lines(cell.getStringCellValue(), columns.get(i).width()));
			}
		}
		row.setHeightInPoints(Math.min(HIGHEST, most * LINE + MARGIN));
	}

	/** Ends the entries: they can be filtered. Rows that come later, such as totals, are not. */
	public void end() {
		if (rows() > 0) {
			sheet.setAutoFilter(new CellRangeAddress(head - 1, next - 1, 0, columns.size() - 1));
		}
	}

	/** Writes lines below everything else. */
	public void below(List<String> lines) {
		for (String line : lines) {
			sheet.createRow(next++).createCell(0).setCellValue(line);
		}
	}

	private static Cell cell(Row row, int column, String text, CellStyle style) {
		Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
		cell.setCellStyle(style);
		if (text.isEmpty()) {
			cell.setBlank();
		} else {
			cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text);
		}
		return cell;
	}
}
