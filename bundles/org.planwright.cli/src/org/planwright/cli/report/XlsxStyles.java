package org.planwright.cli.report;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.planwright.rules.catalogue.RuleSeverity;

/** How the cells of a workbook of findings look. */
final class XlsxStyles {

	static final float TITLE_HEIGHT = 30;
	private static final short TITLE_SIZE = 16;

	private final CellStyle title;
	private final CellStyle head;
	private final CellStyle text;
	private final CellStyle centred;
	private final Map<RuleSeverity, CellStyle> severities = new EnumMap<>(RuleSeverity.class);

	XlsxStyles(Workbook workbook) {
		title = workbook.createCellStyle();
		title.setAlignment(HorizontalAlignment.CENTER);
		title.setVerticalAlignment(VerticalAlignment.CENTER);
		title.setFont(font(workbook, TITLE_SIZE, IndexedColors.AUTOMATIC));
		text = cell(workbook);
		centred = cell(workbook);
		centred.setAlignment(HorizontalAlignment.CENTER);
		head = cell(workbook);
		head.setAlignment(HorizontalAlignment.CENTER);
		head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		Font plain = workbook.getFontAt(0);
		head.setFont(font(workbook, plain.getFontHeightInPoints(), IndexedColors.AUTOMATIC));
		Map.of(RuleSeverity.ERROR, IndexedColors.DARK_RED, RuleSeverity.WARNING, IndexedColors.BROWN, RuleSeverity.INFO, IndexedColors.DARK_BLUE)
				.forEach((severity, colour) -> {
					CellStyle style = cell(workbook);
					style.setAlignment(HorizontalAlignment.CENTER);
					style.setFont(font(workbook, plain.getFontHeightInPoints(), colour));
					severities.put(severity, style);
				});
	}

	private static CellStyle cell(Workbook workbook) {
		CellStyle style = workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private static Font font(Workbook workbook, short size, IndexedColors colour) {
		Font font = workbook.createFont();
		font.setBold(true);
		font.setFontHeightInPoints(size);
		font.setColor(colour == IndexedColors.AUTOMATIC ? Font.COLOR_NORMAL : colour.getIndex());
		return font;
	}

	CellStyle title() {
		return title;
	}

	CellStyle head() {
		return head;
	}

	CellStyle text() {
		return text;
	}

	CellStyle centred() {
		return centred;
	}

	CellStyle severity(RuleSeverity severity) {
		return severities.get(severity);
	}
}
