package org.planwright.exchange.recognise;

import org.planwright.exchange.document.Blanks;
import org.planwright.exchange.document.SourcedText;

/** Takes blanks out of cells that only set the text wider. */
final class SpareBlanks {

	private SpareBlanks() {
	}

	/** Without blanks that stand between two Han characters, as in 属　性. */
	static SourcedText betweenHan(SourcedText text) {
		return without(text, true);
	}

	/** Runs of blanks become one blank. */
	static SourcedText single(SourcedText text) {
		return without(text, false);
	}

	private static SourcedText without(SourcedText text, boolean allBetweenHan) {
		SourcedText.Builder result = new SourcedText.Builder();
		int at = 0;
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
				end++;
			}
			if (end == at) {
				result.append(text.sub(at, ++end));
			} else if (!(allBetweenHan && at > 0 && end < text.length() && isHan(text.charAt(at - 1)) && isHan(text.charAt(end)))) {
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
