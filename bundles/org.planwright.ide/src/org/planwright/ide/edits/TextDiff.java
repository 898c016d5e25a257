package org.planwright.ide.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.planwright.model.text.TextChange;

/** The changes between two texts of a file, line by line. */
public final class TextDiff {

	private static final SequenceComparator<Lines> LINES = new SequenceComparator<>() {
		@Override
		public boolean equals(Lines one, int line, Lines other, int otherLine) {
			return one.length(line) == other.length(otherLine) && one.text.regionMatches(one.starts.get(line), other.text, other.starts.get(otherLine), one.length(line));
		}

		@Override
		public int hash(Lines lines, int line) {
			int hash = 0;
			for (int at = lines.starts.get(line); at < lines.starts.get(line + 1); at++) {
				hash = 31 * hash + lines.text.charAt(at);
			}
			return hash;
		}
	};

	private TextDiff() {
	}

	/** The changes that make the one text the other, in their order; none overlap, and lines that both have are not touched. */
	public static List<TextChange> between(String before, String after) {
		Lines old = new Lines(before);
		Lines now = new Lines(after);
		List<TextChange> changes = new ArrayList<>();
		for (Edit edit : new HistogramDiff().diff(LINES, old, now)) {
			if (edit.getLengthA() == edit.getLengthB()) {
				for (int i = 0; i < edit.getLengthA(); i++) {
					add(old, edit.getBeginA() + i, edit.getBeginA() + i + 1, now.text(edit.getBeginB() + i, edit.getBeginB() + i + 1), changes);
				}
			} else {
				add(old, edit.getBeginA(), edit.getEndA(), now.text(edit.getBeginB(), edit.getEndB()), changes);
			}
		}
		return changes;
	}

	private static void add(Lines lines, int from, int to, String after, List<TextChange> changes) {
		String before = lines.text(from, to);
		if (before.equals(after)) {
			return;
		}
		int shorter = Math.min(before.length(), after.length());
		int head = 0;
		while (head < shorter && before.charAt(head) == after.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
			tail++;
		}
		int offset = lines.starts.get(from);
		changes.add(new TextChange(offset + head, offset + before.length() - tail, after.substring(head, after.length() - tail)));
	}

	/** The lines of a text with their line ends. */
	private static final class Lines extends Sequence {

		private final String text;
		/** Where each line begins, and behind the last one the end of the text. */
		private final List<Integer> starts = new ArrayList<>(List.of(0));

		Lines(String text) {
			this.text = text;
			for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
				starts.add(end + 1);
			}
			if (starts.getLast() < text.length()) {
				starts.add(text.length());
			}
		}

		int length(int line) {
			return starts.get(line + 1) - starts.get(line);
		}

		String text(int from, int to) {
			return text.substring(starts.get(from), starts.get(to));
		}

		@Override
		public int size() {
			return starts.size() - 1;
		}
	}
}
