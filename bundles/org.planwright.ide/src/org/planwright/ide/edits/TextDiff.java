package org.planwright.ide.edits;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ide.fixes.TextChange;

/** The changes between two texts of a file, line by line where there are as many lines in both. */
public final class TextDiff {

	private TextDiff() {
	}

	/** The changes that make the one text the other; none overlap. */
	public static List<TextChange> between(String before, String after) {
		List<TextChange> changes = new ArrayList<>();
		List<String> old = lines(before);
		List<String> now = lines(after);
		int top = 0;
		while (top < old.size() && top < now.size() && old.get(top).equals(now.get(top))) {
			top++;
		}
		int bottom = 0;
		while (bottom < old.size() - top && bottom < now.size() - top && old.get(old.size() - 1 - bottom).equals(now.get(now.size() - 1 - bottom))) {
			bottom++;
		}
		int offset = old.subList(0, top).stream().mapToInt(String::length).sum();
		List<String> from = old.subList(top, old.size() - bottom);
		List<String> to = now.subList(top, now.size() - bottom);
		if (from.size() == to.size()) {
			for (int i = 0; i < from.size(); i++) {
				add(from.get(i), to.get(i), offset, changes);
				offset += from.get(i).length();
			}
		} else {
			add(String.join("", from), String.join("", to), offset, changes);
		}
		return changes;
	}

	private static void add(String before, String after, int offset, List<TextChange> changes) {
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
		changes.add(new TextChange(offset + head, offset + before.length() - tail, after.substring(head, after.length() - tail)));
	}

	/** The lines with their line ends. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			lines.add(text.substring(start, end + 1));
			start = end + 1;
		}
		if (start < text.length()) {
			lines.add(text.substring(start));
		}
		return lines;
	}
}
