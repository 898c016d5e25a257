package org.planwright.exchange.html;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.planwright.model.text.ChineseNumerals;

/** The numbers that a browser writes before the items of a list. */
final class ListNumbers {

	private static final Pattern CHINESE = Pattern.compile("list-style(?:-type)?:[^;]*(?:cjk-ideographic|chinese|japanese|hiragana|trad)", Pattern.CASE_INSENSITIVE);
	private static final Pattern NONE = Pattern.compile("list-style(?:-type)?:\\s*(?:none|disc|circle|square)", Pattern.CASE_INSENSITIVE);

	private final boolean numbered;
	private final boolean chinese;
	private final String type;
	private int following;

	/** @param list an {@code ol} or {@code ul} */
	ListNumbers(Element list) {
		numbered = list.normalName().equals("ol") && !NONE.matcher(list.attr("style")).find();
		chinese = CHINESE.matcher(list.attr("style")).find();
		type = list.attr("type");
		following = value(list.attr("start"), 1);
	}

	/** The number of the next item, empty when the list has none. */
	String next(Element item) {
		int number = value(item.attr("value"), following);
		following = number + 1;
		if (!numbered) {
			return "";
		}
		return chinese && number > 0 ? ChineseNumerals.format(number) + "、" : switch (type) {
			case "a" -> letter(number, 'a');
			case "A" -> letter(number, 'A');
			default -> number + ".";
		};
	}

	private static int value(String attribute, int otherwise) {
		return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
	}

	private static String letter(int number, char first) {
		return number >= 1 && number <= 26 ? (char) (first + number - 1) + "." : number + ".";
	}
}
