package org.planwright.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.Run;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;

/** Takes what a converter wrote into the text out of it: bookmarks, and the signs that make text bold. */
final class InlineMarks {

	private static final Pattern MARK = Pattern.compile("\\[bookmark:[^\\]\\n]*\\]|\\*\\*");

	private final String original;
	private final List<Noise> noise;

	InlineMarks(String original, List<Noise> noise) {
		this.original = original;
		this.noise = noise;
	}

	/** The stretch as runs; what is left out is added to the noise. */
	List<Run> runs(int start, int end) {
		List<Run> runs = new ArrayList<>();
		Matcher mark = MARK.matcher(original).region(start, end);
		int from = start;
		Boolean bold = null;
		while (mark.find()) {
			add(runs, from, mark.start(), bold);
			boolean emphasis = original.charAt(mark.start()) == '*';
			if (emphasis) {
				bold = bold == null ? Boolean.TRUE : null;
			}
			noise.add(new Noise(emphasis ? NoiseKind.EMPHASIS : NoiseKind.BOOKMARK,
					new SourceRange(mark.start(), mark.end())));
			from = mark.end();
		}
		add(runs, from, end, bold);
		return runs;
	}

	private void add(List<Run> runs, int start, int end, Boolean bold) {
		if (start < end) {
			runs.add(new Run(SourcedText.slice(original, start, end), bold));
		}
	}
}
