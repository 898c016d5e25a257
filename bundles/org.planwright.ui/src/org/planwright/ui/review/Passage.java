package org.planwright.ui.review;

import java.util.List;

import org.planwright.cli.check.InputFile;
import org.planwright.ui.markers.LinePositions;
import org.planwright.ui.places.PlanPlace;

/**
 * A place of a plan with the lines that it is in and those next to it, for reading.
 *
 * @param place   where it is
 * @param caption what is said of it; may be empty
 * @param trail   the headings that it is under, the highest first
 * @param text    the lines
 * @param start   where in them the lines of the place itself begin
 * @param end     where they end
 * @param from    where in the lines the place begins
 * @param to      where it ends
 */
public record Passage(PlanPlace place, String caption, List<String> trail, String text, int start, int end, int from, int to) {

	/** Lines that are not empty, behind; one is shown before. */
	private static final int BEHIND = 2;

	private static final int ALL_LEVELS = 7;
	/** In a draft, rows of tables begin with 1. too. */
	private static final int LEVELS_OF_DRAFTS = 5;

	/** Copies the list. */
	public Passage {
		trail = List.copyOf(trail);
	}

	/** The passage of a place in the text of its plan. Positions beyond the text count as its end. */
	static Passage of(PlanPlace place, String caption, String text) {
		LinePositions positions = new LinePositions(text);
		int from = positions.offset(place.line(), place.column());
		int to = Math.max(from, positions.offset(place.endLine(), place.endColumn()));
		int start = lineStart(text, from);
		int end = lineEnd(text, to);
		int first = before(text, start);
		int last = end;
		for (int i = 0; i < BEHIND; i++) {
			last = behind(text, last);
		}
		return new Passage(place, caption, HeadingTrail.of(text, from, InputFile.isPlan(place.file()) ? ALL_LEVELS : LEVELS_OF_DRAFTS), text.substring(first, last).replace('\r', ' '), start - first, end - first, from - first,
				to - first);
	}

	private static int lineStart(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	private static int lineEnd(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end;
	}

	/** The beginning of the last line before an offset that is not empty; the offset when there is none. */
	private static int before(String text, int offset) {
		int end = offset;
		while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return end == 0 ? offset : lineStart(text, end - 1);
	}

	private static int behind(String text, int offset) {
		int start = offset;
		while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		return start == text.length() ? offset : lineEnd(text, start);
	}
}
