package org.planwright.ide.checks;

import java.util.List;
import java.util.stream.IntStream;

import org.planwright.rules.check.FoundIssue;

/**
 * Where places of a text are after it has changed. What lies before the change or behind it keeps its characters. What lies within keeps its line when the change
 * left the number of lines as it was, as renaming in many places does, and else comes to lie at the change.
 */
final class TextShift {

	private final LineStarts before;
	private final LineStarts after;
	private final int from;
	private final int oldEnd;
	private final int newEnd;

	private TextShift(LineStarts before, LineStarts after, int from, int oldEnd, int newEnd) {
		this.before = before;
		this.after = after;
		this.from = from;
		this.oldEnd = oldEnd;
		this.newEnd = newEnd;
	}

	/** Compares two texts; takes time linear in them. */
	static TextShift between(String before, String after) {
		int shortest = Math.min(before.length(), after.length());
		int from = 0;
		while (from < shortest && before.charAt(from) == after.charAt(from)) {
			from++;
		}
		int same = 0;
		while (same < shortest - from && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
			same++;
		}
		return new TextShift(new LineStarts(before), new LineStarts(after), from, before.length() - same, after.length() - same);
	}

	/** An issue of the old text at its place in the new one; related places in other files stay. */
	FoundIssue move(FoundIssue issue) {
		String uri = issue.finding().uri();
		int start = issue.getOffset() == null ? 0 : issue.getOffset();
		int end = start + (issue.getLength() == null ? 0 : issue.getLength());
		int newStart = offset(start);
		int newLast = Math.max(newStart, offset(end));
		List<FoundIssue.Range> related = IntStream.range(0, issue.related().size())
				.mapToObj(i -> issue.finding().related().get(i).uri().equals(uri) ? move(issue.related().get(i)) : issue.related().get(i)).toList();
		return issue.movedTo(newStart, newLast - newStart, range(newStart, newLast), related);
	}

	private FoundIssue.Range move(FoundIssue.Range range) {
		int start = offset(before.offset(range.line(), range.column()));
		return range(start, Math.max(start, offset(before.offset(range.endLine(), range.endColumn()))));
	}

	private FoundIssue.Range range(int start, int end) {
		int line = after.line(start);
		int endLine = after.line(end);
		return new FoundIssue.Range(line, start - after.start(line) + 1, endLine, end - after.start(endLine) + 1);
	}

	private int offset(int old) {
		if (old <= from) {
			return old;
		}
		if (old >= oldEnd) {
			return old - oldEnd + newEnd;
		}
		int line = before.line(old);
		if (before.count() != after.count()) {
			return Math.min(old, newEnd);
		}
		return Math.clamp(after.start(line) + old - before.start(line), from, Math.max(from, Math.min(newEnd, after.end(line))));
	}
}
