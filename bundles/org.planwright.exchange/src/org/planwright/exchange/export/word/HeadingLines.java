package org.planwright.exchange.export.word;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.export.printed.Span;
import org.planwright.model.text.Widths;

/** Breaks a heading that is too long for a line at the blank between its two phrases, so that no single character stands on a line of its own. */
final class HeadingLines {

	private HeadingLines() {
	}

	/**
	 * The heading, with a line break in place of the blank nearest to its middle when it does not fit.
	 *
	 * @param characters how many Chinese characters a line holds
	 */
	static List<Span> of(List<Span> text, double characters) {
		String plain = Runs.plain(text);
		if (text.stream().anyMatch(Span::raised) || ColumnWidths.halves(plain) / 2.0 <= characters) {
			return text;
		}
		int middle = plain.length() / 2;
		int best = -1;
		for (int i = 1; i < plain.length() - 1; i++) {
			boolean fits = ColumnWidths.halves(plain.substring(0, i)) / 2.0 <= characters;
			if (Widths.isBlank(plain.charAt(i)) && fits && (best < 0 || Math.abs(i - middle) < Math.abs(best - middle))) {
				best = i;
			}
		}
		if (best < plain.length() / 4) {
			return text;
		}
		List<Span> broken = new ArrayList<>();
		broken.add(Span.plain(plain.substring(0, best) + "\n" + plain.substring(best + 1)));
		return broken;
	}
}
