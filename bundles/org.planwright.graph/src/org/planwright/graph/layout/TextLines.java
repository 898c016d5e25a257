package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Breaks a text into lines by the rules of Chinese typesetting: no ，。 at the beginning of a line, no “（ at its end. A word that is too wide is broken anywhere. */
public final class TextLines {

	private static final ULocale STRICT = ULocale.forLanguageTag("zh-CN-u-lb-strict");

	private TextLines() {
	}

	/** The lines, at least one; none is wider than the width, and none begins or ends with a blank. */
	public static List<String> of(String text, double width, double size) {
		if (TextWidths.of(text, size) <= width) {
			return List.of(text);
		}
		List<String> lines = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getLineInstance(STRICT);
		breaks.setText(text);
		StringBuilder line = new StringBuilder();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			String piece = text.substring(start, end);
			if (TextWidths.of(line + piece.stripTrailing(), size) > width && !line.isEmpty()) {
				lines.add(line.toString().strip());
				line.setLength(0);
			}
			line.append(piece);
			split(line, lines, width, size);
		}
		if (!line.toString().isBlank() || lines.isEmpty()) {
			lines.add(line.toString().strip());
		}
		return lines;
	}

	private static void split(StringBuilder line, List<String> lines, double width, double size) {
		while (TextWidths.of(line.toString().stripTrailing(), size) > width && line.codePointCount(0, line.length()) > 1) {
			int end = line.offsetByCodePoints(0, 1);
			while (TextWidths.of(line.substring(0, line.offsetByCodePoints(end, 1)), size) <= width) {
				end = line.offsetByCodePoints(end, 1);
			}
			lines.add(line.substring(0, end).strip());
			line.delete(0, end);
		}
	}
}
