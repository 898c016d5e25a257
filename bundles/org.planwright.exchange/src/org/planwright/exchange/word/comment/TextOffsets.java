package org.planwright.exchange.word.comment;

import java.util.regex.Pattern;

/** Offsets in the text of a {@code w:t} as it is written, where characters may be entities and line ends two characters. */
final class TextOffsets {

	static final String PRESERVE = " xml:space=\"preserve\"";
	private static final Pattern PRESERVED = Pattern.compile("xml:space\\s*=\\s*[\"']preserve[\"']");

	private TextOffsets() {
	}

	static boolean isPreserved(String tag) {
		return PRESERVED.matcher(tag).find();
	}

	/**
	 * The offset in the part's text of a character of the element's text; -1 when the element cannot be divided there: it holds more than characters, or blanks at
	 * its ends that count for nothing and would begin to.
	 *
	 * @param index UTF-16 units from the beginning of the element's text
	 */
	static int offset(String text, Element element, int index) {
		String content = text.substring(element.tagEnd, Math.max(element.tagEnd, element.contentEnd));
		boolean atEnds = !content.isEmpty() && (isBlank(content.charAt(0)) || isBlank(content.charAt(content.length() - 1)));
		if (content.indexOf('<') >= 0 || atEnds && !isPreserved(text.substring(element.start, element.tagEnd))) {
			return -1;
		}
		int units = 0;
		int at = 0;
		while (at < content.length() && units < index) {
			char c = content.charAt(at);
			int next = at + 1;
			int width = 1;
			if (c == '&') {
				next = content.indexOf(';', at) + 1;
				width = width(content.substring(at + 1, next - 1));
			} else if (c == '\r' && next < content.length() && content.charAt(next) == '\n') {
				next++;
			}
			at = next;
			units += width;
		}
		boolean inPair = at > 0 && at < content.length() && Character.isHighSurrogate(content.charAt(at - 1)) && Character.isLowSurrogate(content.charAt(at));
		return units > index || inPair ? -1 : element.tagEnd + at;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r';
	}

	private static int width(String entity) {
		if (entity.startsWith("#x") || entity.startsWith("#X")) {
			return Character.charCount(Integer.parseInt(entity.substring(2), 16));
		}
		return entity.startsWith("#") ? Character.charCount(Integer.parseInt(entity.substring(1))) : 1;
	}
}
