package org.planwright.exchange.sheet;

import java.util.Locale;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.sheet.SheetCell.Kind;
import org.planwright.exchange.sheet.ShownValues.Shown;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of a sheet as they come. Cells without a value, however many are formatted, leave nothing behind. */
final class XlsxRows extends DefaultHandler {

	/** Ends the reading of a file that is refused. */
	static final class Refused extends SAXException {
		private static final long serialVersionUID = 1L;
		private final transient ImportException reason;

		Refused(ImportException reason) {
			super(reason);
			this.reason = reason;
		}

		ImportException reason() {
			return reason;
		}
	}

	private final CellCollector collector;
	private final ReadOnlySharedStringsTable strings;
	private final StylesTable styles;
	private final ShownValues shown;
	private final StringBuilder text = new StringBuilder();
	private boolean inText;
	private boolean inPhonetic;
	private int row;
	private int column;
	private String type;
	private int style;
	private boolean formula;
	private boolean valued;

	XlsxRows(CellCollector collector, ReadOnlySharedStringsTable strings, StylesTable styles, ShownValues shown) {
		this.collector = collector;
		this.strings = strings;
		this.styles = styles;
		this.shown = shown;
	}

	static boolean isTrue(String value) {
		return value != null && (value.equals("1") || value.equals("true"));
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "row" -> {
				String number = attributes.getValue("r");
				row = number == null ? row + 1 : Integer.parseInt(number);
				column = -1;
				collector.beginRow(row, isTrue(attributes.getValue("hidden")));
			}
			case "c" -> {
				String reference = attributes.getValue("r");
				column = reference == null ? column + 1 : new CellReference(reference).getCol();
				type = attributes.getValue("t");
				String index = attributes.getValue("s");
				style = index == null ? 0 : Integer.parseInt(index);
				formula = false;
				valued = false;
				text.setLength(0);
			}
			case "f" -> formula = true;
			case "v" -> inText = true;
			case "t" -> inText = !inPhonetic;
			case "rPh" -> inPhonetic = true;
			case "mergeCell" -> collector.merged(CellRangeAddress.valueOf(attributes.getValue("ref")));
			case "col" -> hidden(attributes);
			default -> {
				// looks, checks and the like
			}
		}
	}

	private void hidden(Attributes attributes) {
		if (isTrue(attributes.getValue("hidden"))) {
			collector.hiddenColumns(Integer.parseInt(attributes.getValue("min")) - 1, Integer.parseInt(attributes.getValue("max")) - 1);
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (inText) {
			text.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		switch (name) {
			case "v", "t" -> {
				valued |= inText;
				inText = false;
			}
			case "rPh" -> inPhonetic = false;
			case "c" -> endCell();
			default -> {
				// nothing to end
			}
		}
	}

	private void endCell() throws SAXException {
		if (!valued || text.isEmpty()) {
			if (formula && !"str".equals(type)) {
				collector.formulaWithoutValue(column);
			}
			return;
		}
		try {
			switch (type == null ? "n" : type.toLowerCase(Locale.ROOT)) {
				case "s" -> collector.cell(column, strings.getItemAt(Integer.parseInt(text.toString().strip())).getString(), Kind.TEXT);
				case "str", "inlinestr" -> collector.cell(column, new XSSFRichTextString(text.toString()).getString(), Kind.TEXT);
				case "b" -> collector.cell(column, text.toString().equals("1") ? "是" : "否", Kind.TEXT);
				case "e" -> collector.cell(column, text.toString(), Kind.ERROR);
				case "d" -> collector.cell(column, text.substring(0, Math.min(10, text.length())), Kind.DATE);
				default -> number(Double.parseDouble(text.toString()));
			}
		} catch (ImportException e) {
			throw new Refused(e);
		}
	}

	private void number(double value) throws ImportException {
		XSSFCellStyle look = styles.getNumCellStyles() > style ? styles.getStyleAt(style) : null;
		Shown number = look == null ? shown.of(value, 0, "General") : shown.of(value, look.getDataFormat(), look.getDataFormatString());
		collector.cell(column, number.text(), number.kind());
	}
}
