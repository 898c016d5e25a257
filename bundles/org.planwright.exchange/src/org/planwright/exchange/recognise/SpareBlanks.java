package org.planwright.exchange.recognise;

import org.planwright.exchange.document.SourcedText;
import org.planwright.model.text.Widths;

/** Takes blanks out of cells that only set the text wider. */
final class SpareBlanks {

	/** From here on characters are set without blanks between them. */
	private static final char WIDE = '\u0100';

	private SpareBlanks() {
	}

	/** Without any blank. */
	static SourcedText all(SourcedText text) {
		return filtered(text, (before, after) -> false);
	}

	/** Without blanks that stand between two Han characters, as in 属　性; other runs of blanks become one blank. */
	static SourcedText betweenHan(SourcedText text) {
		return filtered(text, (before, after) -> !(isHan(before) && isHan(after)));
	}

	/** Without blanks beside a wide character, as where the lines of a title were. */
	static SourcedText besideWide(SourcedText text) {
		return filtered(text, (before, after) -> before < WIDE && after < WIDE);
	}

	/** Runs of blanks become one blank. */
	static SourcedText single(SourcedText text) {
		return filtered(text, (before, after) -> true);
	}

	/** Whether a blank stays, told by the characters before and after it. */
	private interface Keep {
		boolean test(char before, char after);
	}

	private static SourcedText filtered(SourcedText text, Keep keep) {
		SourcedText.Builder result = new SourcedText.Builder();
		int at = 0;
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && Widths.isBlank(text.charAt(end))) {
				end++;
			}
			if (end == at) {
				result.append(text.sub(at, ++end));
			} else if (at > 0 && end < text.length() && keep.test(text.charAt(at - 1), text.charAt(end))) {
				result.append(text.sub(at, at + 1));
			}
			at = end;
		}
		return result.build();
	}

	private static boolean isHan(char c) {
		return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}
}
