package org.planwright.exchange.paste;

import java.util.regex.Pattern;

/** Plain text of unknown origin without what a plan has no use for; text of a plan stays as it is. */
final class PlainText {

	private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]|[\\p{Cntrl}&&[^\\n\\t]]");
	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
	private static final Pattern AFTER_NUMBER = Pattern.compile("(?m)^([ \\u3000\\t]*(?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十0-9]{1,4}[）)]|第[一二三四五六七八九十百0-9]{1,5}[篇章节]|[0-9]{1,3}[.．、]))\\t+");
	private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]*[\\u3000\\u00a0][ \\t\\u3000\\u00a0]*");
	private static final Pattern TRAILING = Pattern.compile("(?m)[ \\t\\u3000]+$");
	private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

	private PlainText() {
	}

	/** The text as it is, with lines that end with LF. */
	static String lines(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** Lines end with LF; no more than one blank line in a row. */
	static String clean(String text) {
		String lines = INVISIBLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
		lines = INDENTATION.matcher(lines).replaceAll("").replace('\u00a0', ' ');
		lines = AFTER_NUMBER.matcher(lines).replaceAll("$1 ");
		return BLANK_LINES.matcher(TRAILING.matcher(lines).replaceAll("")).replaceAll("\n\n");
	}
}
