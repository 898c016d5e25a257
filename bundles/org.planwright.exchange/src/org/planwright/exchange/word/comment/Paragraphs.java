package org.planwright.exchange.word.comment;

/** Paragraphs that look alike in every document, whatever its styles are: set close, without indents, in a size of their own. */
record Paragraphs(Word word) {

	/** A paragraph of plain text. */
	String of(String text, boolean bold, int halfPoints) {
		return begin() + run(text, bold, halfPoints) + "</" + word.name("p") + ">";
	}

	/** The beginning of a paragraph. */
	String begin() {
		return "<" + word.name("p") + "><" + word.name("pPr") + ">" + one("snapToGrid", "val", "0")
				+ "<" + word.name("spacing") + value("before", "0") + value("after", "0") + value("line", "240") + value("lineRule", "auto") + "/>"
				+ "<" + word.name("ind") + value("left", "0") + value("right", "0") + value("firstLineChars", "0") + value("firstLine", "0") + "/>" + one("jc", "val", "left")
				+ "</" + word.name("pPr") + ">";
	}

	/** A run of text; what is not allowed in XML becomes a blank. */
	String run(String text, boolean bold, int halfPoints) {
		String weight = bold ? "<" + word.name("b") + "/><" + word.name("bCs") + "/>" : "";
		return "<" + word.name("r") + "><" + word.name("rPr") + ">" + weight + one("sz", "val", String.valueOf(halfPoints)) + one("szCs", "val", String.valueOf(halfPoints))
				+ "</" + word.name("rPr") + "><" + word.name("t") + " xml:space=\"preserve\">" + escaped(text) + "</" + word.name("t") + "></" + word.name("r") + ">";
	}

	/** An element with one attribute. */
	String one(String name, String attribute, String value) {
		return "<" + word.name(name) + value(attribute, value) + "/>";
	}

	String value(String attribute, String value) {
		return " " + word.prefix() + attribute + "=\"" + escaped(value) + "\"";
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				default -> {
					boolean allowed = c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
					escaped.appendCodePoint(allowed ? c : ' ');
				}
			}
		});
		return escaped.toString();
	}
}
