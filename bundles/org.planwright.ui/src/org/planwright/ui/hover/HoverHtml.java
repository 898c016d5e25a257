package org.planwright.ui.hover;

import java.util.ArrayList;
import java.util.List;

/** Turns the Markdown of the server into the little HTML that hovers of the platform show: paragraphs and bold text; a table of one row becomes pairs. */
public final class HoverHtml {

	private HoverHtml() {
	}

	public static String of(String markdown) {
		List<String> parts = new ArrayList<>();
		for (String paragraph : markdown.split("\n\n")) {
			parts.add(paragraph.startsWith("|") ? pairs(paragraph) : inline(paragraph));
		}
		return String.join("<br>", parts);
	}

	private static String pairs(String table) {
		String[] rows = table.split("\n");
		String[] keys = cells(rows[0]);
		String[] values = cells(rows[rows.length - 1]);
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i < Math.min(keys.length, values.length); i++) {
			pairs.add(inline(keys[i]) + " <b>" + inline(values[i]) + "</b>");
		}
		return String.join("　", pairs);
	}

	private static String[] cells(String row) {
		return row.substring(2, row.length() - 2).split("(?<!\\\\) \\| ");
	}

	private static String inline(String text) {
		return escape(text.replaceAll("\\*\\*(.+?)\\*\\*", "\u0001$1\u0002").replaceAll("\\\\([\\\\`*_{}\\[\\]#|<>])", "$1")).replace("\u0001", "<b>").replace("\u0002", "</b>");
	}

	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
