package org.planwright.exchange.workbook;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look. Cells are locked, which has an effect in protected sheets only, unless they are to be filled in. */
public final class BookStyles {

	static final float TITLE_HEIGHT = 30;
	private static final short TITLE_SIZE = 16;

	private final Workbook workbook;
	private final CellStyle title;
	private final CellStyle head;
	private final CellStyle text;
	private final CellStyle centred;
	private final CellStyle input;
	private final Map<String, CellStyle> numbers = new HashMap<>();
	private final Map<IndexedColors, CellStyle> shaded = new HashMap<>();
	private final Map<IndexedColors, CellStyle> coloured = new HashMap<>();

	/** Makes the looks in a workbook. */
	public BookStyles(Workbook workbook) {
		this.workbook = workbook;
		title = workbook.createCellStyle();
		title.setAlignment(HorizontalAlignment.CENTER);
		title.setVerticalAlignment(VerticalAlignment.CENTER);
		title.setFont(font(TITLE_SIZE, IndexedColors.AUTOMATIC));
		text = cell();
		centred = cell();
		centred.setAlignment(HorizontalAlignment.CENTER);
		head = cell();
		head.setAlignment(HorizontalAlignment.CENTER);
		head.setVerticalAlignment(VerticalAlignment.CENTER);
		fill(head, IndexedColors.GREY_25_PERCENT);
		head.setFont(font(plainSize(), IndexedColors.AUTOMATIC));
		input = cell();
		input.setLocked(false);
		fill(input, IndexedColors.LIGHT_YELLOW);
	}

	private CellStyle cell() {
		CellStyle style = workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private static void fill(CellStyle style, IndexedColors colour) {
		style.setFillForegroundColor(colour.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

	private short plainSize() {
		return workbook.getFontAt(0).getFontHeightInPoints();
	}

	private Font font(short size, IndexedColors colour) {
		Font font = workbook.createFont();
		font.setBold(true);
		font.setFontHeightInPoints(size);
		font.setColor(colour == IndexedColors.AUTOMATIC ? Font.COLOR_NORMAL : colour.getIndex());
		return font;
	}

	/** The title above a table. */
	public CellStyle title() {
		return title;
	}

	/** A heading of a column. */
	public CellStyle head() {
		return head;
	}

	/** Text, wrapped. */
	public CellStyle text() {
		return text;
	}

	/** A short text in the middle. */
	public CellStyle centred() {
		return centred;
	}

	/** A cell to be filled in. */
	public CellStyle input() {
		return input;
	}

	/** A number in a format of the workbook, such as 0.0. */
	public CellStyle number(String format) {
		return numbers.computeIfAbsent(format, each -> number(cell(), each));
	}

	/** A number to be filled in. */
	public CellStyle inputNumber(String format) {
		return numbers.computeIfAbsent("input " + format, each -> {
			CellStyle style = number(cell(), format);
			style.setLocked(false);
			fill(style, IndexedColors.LIGHT_YELLOW);
			return style;
		});
	}

	private CellStyle number(CellStyle style, String format) {
		style.setAlignment(HorizontalAlignment.RIGHT);
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}

	/** A short text on a colour. */
	public CellStyle shaded(IndexedColors colour) {
		return shaded.computeIfAbsent(colour, each -> {
			CellStyle style = cell();
			style.setAlignment(HorizontalAlignment.CENTER);
			fill(style, each);
			return style;
		});
	}

	/** A short text in bold and in a colour. */
	public CellStyle coloured(IndexedColors colour) {
		return coloured.computeIfAbsent(colour, each -> {
			CellStyle style = cell();
			style.setAlignment(HorizontalAlignment.CENTER);
			style.setFont(font(plainSize(), each));
			return style;
		});
	}
}
