package org.planwright.exchange.document;

import java.util.ArrayList;
import java.util.List;
import org.planwright.model.text.Widths;

/** Operations on the runs of a paragraph or cell. */
final class Runs {

	private Runs() {
	}

	static SourcedText text(List<Run> runs) {
		if (runs.size() == 1) {
			return runs.get(0).text();
		}
		SourcedText.Builder text = new SourcedText.Builder();
		for (Run run : runs) {
			text.append(run.text());
		}
		return text.build();
	}

	/** One after the other; a blank goes between two Latin words. */
	static List<Run> join(List<Run> first, List<Run> second) {
		List<Run> joined = new ArrayList<>(trim(first, false));
		List<Run> rest = trim(second, true);
		if (!joined.isEmpty() && !rest.isEmpty()) {
			CharSequence before = joined.get(joined.size() - 1).text();
			char last = before.charAt(before.length() - 1);
			char next = rest.get(0).text().charAt(0);
			if (isLatin(last) && isLatin(next)) {
				joined.add(new Run(SourcedText.inserted(" "), null));
			}
		}
		joined.addAll(rest);
		return List.copyOf(joined);
	}

	private static List<Run> trim(List<Run> runs, boolean atStart) {
		List<Run> trimmed = new ArrayList<>(runs);
		while (!trimmed.isEmpty()) {
			int index = atStart ? 0 : trimmed.size() - 1;
			Run run = trimmed.get(index);
			int start = 0;
			int end = run.text().length();
			while (atStart && start < end && Widths.isBlank(run.text().charAt(start))) {
				start++;
			}
			while (!atStart && end > start && Widths.isBlank(run.text().charAt(end - 1))) {
				end--;
			}
			if (start < end) {
				trimmed.set(index, new Run(run.text().sub(start, end), run.bold()));
				return trimmed;
			}
			trimmed.remove(index);
		}
		return trimmed;
	}

	private static boolean isLatin(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}
}
