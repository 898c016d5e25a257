package org.planwright.exchange.rich;

import java.util.List;

import org.planwright.exchange.document.Run;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.model.text.Widths;

/** The text itself, with the rules for blanks. */
final class RichText {

	/** From here on characters are set without blanks between them. */
	private static final char WIDE = '\u2e80';
	private static final String WIDE_SIGNS = "“”‘’—…·";
	private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f";

	/** What stands between the last character and the next one. */
	private enum Gap {
		NONE, LINE_BREAK, BLANK
	}

	private final StringBuilder text = new StringBuilder();
	private int start;
	private Gap gap = Gap.NONE;
	private boolean skipping;

	void append(CharSequence more) {
		boolean blanks = false;
		boolean broken = false;
		for (int i = 0; i < more.length(); i++) {
			char c = more.charAt(i);
			if (c == '\n' || c == '\r') {
				broken = true;
			} else if (c == '\u3000') {
				flush(blanks, broken);
				blanks = false;
				broken = false;
				wideBlank();
			} else if (c < ' ' || Widths.isBlank(c)) {
				blanks = true;
			} else if (INVISIBLE.indexOf(c) < 0) {
				flush(blanks, broken);
				blanks = false;
				broken = false;
				put(c);
			}
		}
		flush(blanks, broken);
	}

	/** Blanks together with the break of a line are the indentation of the source. */
	private void flush(boolean blanks, boolean broken) {
		if (broken && gap == Gap.NONE) {
			gap = Gap.LINE_BREAK;
		} else if (blanks && !broken) {
			gap = Gap.BLANK;
		}
	}

	void blank() {
		gap = Gap.BLANK;
	}

	/** Sets what comes next apart by this, and not by the blanks that come first. */
	void separate(String separator) {
		text.append(separator);
		gap = Gap.NONE;
		skipping = true;
	}

	/** A blank as wide as a character sets a number apart from a title; ordinary blanks beside it say nothing. */
	private void wideBlank() {
		if (hasText() && !skipping && last() != '\u3000') {
			text.append('\u3000');
		}
		gap = Gap.NONE;
	}

	private void put(char c) {
		boolean apart = gap == Gap.BLANK || gap == Gap.LINE_BREAK && !isWide(c) && !isWide(last());
		if (apart && hasText() && !skipping && last() != '\u3000') {
			text.append(' ');
		}
		text.append(c);
		gap = Gap.NONE;
		skipping = false;
	}

	boolean hasText() {
		return text.length() > start;
	}

	char last() {
		return hasText() ? text.charAt(text.length() - 1) : 0;
	}

	int length() {
		return text.length();
	}

	/** Ends a paragraph; null when it has no text. */
	SourceRange end(String separator) {
		SourceRange range = hasText() ? new SourceRange(start, text.length()) : null;
		if (range != null) {
			text.append(separator);
		}
		start = text.length();
		gap = Gap.NONE;
		skipping = false;
		return range;
	}

	/** What follows stands on a new line. */
	void breakLine() {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
		start = text.length();
	}

	static List<Run> runs(SourceRange range, String original) {
		return List.of(new Run(SourcedText.slice(original, range.start(), range.end()), null));
	}

	private static boolean isWide(char c) {
		return c >= WIDE || WIDE_SIGNS.indexOf(c) >= 0;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
