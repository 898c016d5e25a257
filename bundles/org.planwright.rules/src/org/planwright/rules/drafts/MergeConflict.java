package org.planwright.rules.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a text where a merge left what both sides say, between marks as git makes them. Offsets are in UTF-16 units.
 *
 * @param start       where the first mark begins
 * @param oursStart   where the lines of our side begin
 * @param oursEnd     where they end, behind the last line end
 * @param theirsStart where the lines of their side begin
 * @param theirsEnd   where they end
 * @param end         behind the line of the last mark
 */
public record MergeConflict(int start, int oursStart, int oursEnd, int theirsStart, int theirsEnd, int end) {

	private static final int SHORTEST = 7;

	private record Mark(char sign, int start, int end) {
	}

	/** All such places, in order. A mark without the others of its place counts for nothing. */
	public static List<MergeConflict> in(String text) {
		List<MergeConflict> conflicts = new ArrayList<>();
		Mark ours = null;
		Mark theirs = null;
		for (Mark mark : marks(text)) {
			if (mark.sign == '<') {
				ours = mark;
				theirs = null;
			} else if (mark.sign == '=' && ours != null && theirs == null) {
				theirs = mark;
			} else if (mark.sign == '>' && theirs != null) {
				conflicts.add(new MergeConflict(ours.start, ours.end, theirs.start, theirs.end, mark.start, mark.end));
				ours = null;
				theirs = null;
			}
		}
		return conflicts;
	}

	/** Where first and last marks stand that belong to no whole place. */
	public static List<Integer> strayMarks(String text) {
		List<MergeConflict> whole = in(text);
		return marks(text).stream().filter(mark -> mark.sign != '=' && whole.stream().noneMatch(each -> each.start <= mark.start && mark.start < each.end)).map(Mark::start).toList();
	}

	/** The lines of our side. */
	public String ours(String text) {
		return text.substring(oursStart, oursEnd);
	}

	/** The lines of their side. */
	public String theirs(String text) {
		return text.substring(theirsStart, theirsEnd);
	}

	private static List<Mark> marks(String text) {
		List<Mark> marks = new ArrayList<>();
		if (!text.contains("<".repeat(SHORTEST)) && !text.contains(">".repeat(SHORTEST))) {
			return marks;
		}
		for (int from = 0; from < text.length();) {
			int line = text.indexOf('\n', from);
			int end = line < 0 ? text.length() : line + 1;
			mark(text, from, end).ifPresent(marks::add);
			from = end;
		}
		return marks;
	}

	/** A mark is seven signs or more at the very beginning of a line, alone or with a name behind a blank. */
	private static Optional<Mark> mark(String text, int from, int end) {
		char sign = text.charAt(from);
		int to = from;
		while (to < end && text.charAt(to) == sign) {
			to++;
		}
		boolean isMark = (sign == '<' || sign == '=' || sign == '>') && to - from >= SHORTEST && (to == end || Character.isWhitespace(text.charAt(to)));
		return isMark ? Optional.of(new Mark(sign, from, end)) : Optional.empty();
	}
}
