package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;

import org.planwright.model.text.Widths;

/** Joins numbers and the texts they belong to, as printed. */
final class Numbered {

	private Numbered() {
	}

	/** A number in front of a text: 第一章　总则, 一、总则, （一）总则, 1. 总则. */
	static List<Span> join(String number, List<Span> text) {
		List<Span> joined = new ArrayList<>();
		if (number != null && !Widths.isBlank(number)) {
			String trimmed = Widths.trim(number);
			joined.add(Span.plain(text.isEmpty() ? trimmed : trimmed + gap(trimmed.charAt(trimmed.length() - 1))));
		}
		joined.addAll(text);
		return joined;
	}

	private static String gap(char last) {
		return switch (last) {
			case '篇', '章', '节' -> "　";
			case '、', '）', ')', '．' -> "";
			default -> last >= '①' && last <= '㊿' ? "" : " ";
		};
	}

	/** A number with its word and a title: 专栏1　标题. */
	static List<Span> caption(String number, String title) {
		String word = number == null ? "" : Widths.withoutBlanks(number);
		String text = title == null ? "" : title;
		return Span.withMarks(word.isEmpty() || text.isEmpty() ? word + text : word + "　" + text);
	}
}
