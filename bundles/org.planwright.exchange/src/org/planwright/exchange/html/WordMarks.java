package org.planwright.exchange.html;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What Word, WPS and LibreOffice say in the styles and classes of their HTML. */
final class WordMarks {

	private static final Pattern NUMBER = Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
	private static final Pattern HIDDEN = Pattern.compile("display:\\s*none|mso-hide:\\s*all|visibility:\\s*hidden", Pattern.CASE_INSENSITIVE);
	private static final Pattern COMMENTS = Pattern.compile("mso-element:\\s*(?:comment-list|comment|header|footer)\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern DELETED = Pattern.compile("msodel|msocommentreference|msocomanchor", Pattern.CASE_INSENSITIVE);
	private static final Pattern SYMBOLS = Pattern.compile("font(?:-family)?:[^;]*(?:wingdings|webdings|symbol)", Pattern.CASE_INSENSITIVE);
	private static final Pattern PAGE_BREAK = Pattern.compile("page-break-before:\\s*always|break-before:\\s*page", Pattern.CASE_INSENSITIVE);
	private static final Pattern NOTE = Pattern.compile("#_?(?:ftn|edn|sdfootnote|sdendnote)\\d+(?:sym)?");
	private static final Pattern NOTE_BODY = Pattern.compile("#_?(?:ftnref|ednref|sdfootnote|sdendnote)\\d+(?:anc)?");
	private static final String BULLETS = "·•●○■□◆◇▪▫‣◦–➢➤✓✔★☆▲△►";

	private WordMarks() {
	}

	/** Deleted, hidden, a comment of a reviewer, or not part of the text. */
	static boolean isLeftOut(Element element) {
		return matches(HIDDEN, element.attr("style")) || matches(COMMENTS, element.attr("style")) || matches(DELETED, element.className())
				|| element.hasAttr("hidden");
	}

	/** The number that Word or WPS put in front of a paragraph of a list. */
	static boolean isNumber(Element element) {
		return matches(NUMBER, element.attr("style"));
	}

	/** The number, empty when it is a sign that says nothing. */
	static String number(Element element) {
		String number = element.text().replace('\u00a0', ' ').strip();
		for (Element at = element; at != null && !at.isBlock(); at = at.parent()) {
			if (matches(SYMBOLS, at.attr("style"))) {
				return "";
			}
		}
		return number.length() == 1 && BULLETS.indexOf(number.charAt(0)) >= 0 ? "" : number;
	}

	/** The mark of a footnote or endnote in the text, or the one that its text begins with. */
	static boolean isNoteMark(Element element) {
		String target = element.attr("href");
		int at = target.indexOf('#');
		return element.normalName().equals("a") && at >= 0
				&& (NOTE.matcher(target.substring(at)).matches() || NOTE_BODY.matcher(target.substring(at)).matches());
	}

	/** The mark as the language writes it; at the beginning of the note itself its bare number. */
	static String noteMark(Element element) {
		String mark = element.text().replaceAll("[\\[\\]\\s]", "");
		String target = element.attr("href").toLowerCase(Locale.ROOT);
		boolean body = target.contains("ref") || target.endsWith("anc");
		return body ? mark + " " : "^" + mark;
	}

	static boolean isPageBreakBefore(Element element) {
		return matches(PAGE_BREAK, element.attr("style"));
	}

	private static boolean matches(Pattern pattern, String text) {
		return !text.isEmpty() && pattern.matcher(text).find();
	}
}
