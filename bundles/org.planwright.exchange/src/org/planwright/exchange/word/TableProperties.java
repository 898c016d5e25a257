package org.planwright.exchange.word;

import org.apache.xmlbeans.XmlCursor;

/** What a row or cell says of itself. Not all of it holds for both. */
final class TableProperties {

	private int span = 1;
	private int before;
	private boolean header;
	private boolean continues;
	private boolean joinedToTheLeft;
	private boolean deleted;
	private String author = "";
	private String date = "";

	private TableProperties() {
	}

	static TableProperties ofRow(XmlCursor row) {
		return read(row, "trPr");
	}

	static TableProperties ofCell(XmlCursor cell) {
		return read(cell, "tcPr");
	}

	private static TableProperties read(XmlCursor at, String name) {
		TableProperties found = new TableProperties();
		Xml.children(at, child -> {
			if (Xml.word(child).equals(name)) {
				Xml.children(child, found::take);
			}
		});
		return found;
	}

	private void take(XmlCursor property) {
		String value = Xml.attribute(property, "val");
		switch (Xml.word(property)) {
			case "gridSpan" -> span = Math.max(1, number(value));
			case "gridBefore" -> before = Math.max(0, number(value));
			case "tblHeader" -> header = value == null || !value.matches("0|false|off");
			case "vMerge" -> continues = value == null || value.equals("continue");
			case "hMerge" -> joinedToTheLeft = value == null || value.equals("continue");
			case "del" -> {
				deleted = true;
				author = text(Xml.attribute(property, "author"));
				date = text(Xml.attribute(property, "date"));
			}
			default -> { }
		}
	}

	private static int number(String value) {
		return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	int span() {
		return span;
	}

	int before() {
		return before;
	}

	boolean header() {
		return header;
	}

	boolean continues() {
		return continues;
	}

	boolean joinedToTheLeft() {
		return joinedToTheLeft;
	}

	boolean deleted() {
		return deleted;
	}

	String author() {
		return author;
	}

	String date() {
		return date;
	}
}
