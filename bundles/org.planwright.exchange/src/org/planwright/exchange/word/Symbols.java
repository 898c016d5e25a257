package org.planwright.exchange.word;

import org.apache.poi.util.StringUtil;

/** Characters of symbol fonts, which Word keeps at private places, as the characters they look like. */
final class Symbols {

	private static final char FIRST = '\uF000';
	private static final char LAST = '\uF0FF';
	private static final String BULLET = "•";

	private Symbols() {
	}

	/**
	 * @param font name of the font, or null when it does not matter
	 * @return the character itself unless it is at a private place
	 */
	static String unicode(char c, String font) {
		if (c < FIRST || c > LAST) {
			return String.valueOf(c);
		}
		if (font == null || !font.equalsIgnoreCase("Symbol")) {
			return wingdings((char) (c - FIRST));
		}
		String symbol = StringUtil.mapMsCodepointString(String.valueOf(c));
		return symbol.charAt(0) == c ? BULLET : symbol;
	}

	private static String wingdings(char c) {
		if (c >= 0x81 && c <= 0x8A) {
			return String.valueOf((char) ('①' + c - 0x81));
		}
		return switch (c) {
			case 'l', 0xB7 -> "●";
			case 'n' -> "■";
			case 'o', 'q', 0xA8 -> "□";
			case 'u' -> "◆";
			case 0xA7 -> "▪";
			case 0xD8 -> "➢";
			case 0xE0 -> "→";
			case 0xFC -> "✓";
			case 0xFB -> "✗";
			case 0xFE -> "☑";
			case 0xFD -> "☒";
			default -> BULLET;
		};
	}
}
