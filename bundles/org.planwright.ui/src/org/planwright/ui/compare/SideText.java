package org.planwright.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.planwright.cli.check.InputFile;
import org.planwright.cli.diff.Comparison;
import org.planwright.cli.report.Place;
import org.planwright.exchange.compare.Aspect;
import org.planwright.exchange.compare.Difference;
import org.planwright.exchange.compare.Piece;
import org.planwright.exchange.compare.Side;
import org.planwright.ui.rules.RuleBook;

/**
 * What one side of a difference says, to be shown.
 *
 * @param file     that has it
 * @param place    in the file
 * @param current  whether the place can be opened
 * @param where    the place in words
 * @param text     with the lines next to it
 * @param spans    how parts of the text look
 */
record SideText(Path file, Place place, boolean current, String where, String text, List<Span> spans) {

	/** How a part looks. */
	enum Style {
		/** Lines next to what differs. */
		AROUND,
		/** What the other side does not have. */
		CHANGED
	}

	/** A part of the text. */
	record Span(int from, int to, Style style) {
	}

	/** One side of a difference; null when that side does not have it. */
	static SideText of(Comparison comparison, CompareInput input, Difference difference, boolean later) {
		Side side = later ? difference.after() : difference.before();
		if (side.isNone()) {
			return null;
		}
		Version version = later ? input.later() : input.earlier();
		Place place = later ? comparison.placeAfter(difference) : comparison.placeBefore(difference);
		String all = later ? comparison.later().text() : comparison.earlier().text();
		StringBuilder text = new StringBuilder();
		List<Span> spans = new ArrayList<>();
		around(text, spans, lineBefore(all, side.offset()));
		words(text, spans, difference, side, later);
		aspects(text, spans, difference, side, later);
		text.append('\n');
		around(text, spans, lineBehind(all, side.end()));
		String line = Messages.bind(place.paragraph() ? Messages.paragraph : Messages.line, place.line());
		String where = side.place().isBlank() ? line : side.place().replace('\n', ' ') + " · " + line;
		return new SideText(version.file(), place, version.isCurrent(), where, text.toString().stripTrailing(), spans);
	}

	/** A place in a Word document has no editor to be opened in. */
	boolean canBeOpened() {
		return current && InputFile.isPlan(file);
	}

	private static void around(StringBuilder text, List<Span> spans, String line) {
		if (!line.isBlank()) {
			spans.add(new Span(text.length(), text.length() + line.length(), Style.AROUND));
			text.append(line).append('\n');
		}
	}

	private static void words(StringBuilder text, List<Span> spans, Difference difference, Side side, boolean later) {
		List<Piece> pieces = Comparison.pieces(difference);
		boolean alone = difference.before().isNone() || difference.after().isNone();
		if (pieces.isEmpty()) {
			add(text, spans, side.text(), alone);
		}
		for (Piece piece : pieces) {
			if (piece.kind() == Piece.Kind.SAME || piece.kind() == (later ? Piece.Kind.ADDED : Piece.Kind.REMOVED)) {
				add(text, spans, piece.text(), piece.kind() != Piece.Kind.SAME);
			}
		}
	}

	/** What the text does not say. */
	private static void aspects(StringBuilder text, List<Span> spans, Difference difference, Side side, boolean later) {
		for (Aspect aspect : difference.aspects()) {
			String value = later ? aspect.after() : aspect.before();
			if (!side.text().contains(value)) {
				text.append('\n').append(aspect.label(RuleBook.locale())).append(' ');
				add(text, spans, value, true);
			}
		}
	}

	private static void add(StringBuilder text, List<Span> spans, String part, boolean changed) {
		if (changed) {
			spans.add(new Span(text.length(), text.length() + part.length(), Style.CHANGED));
		}
		text.append(part);
	}

	/** The last line before an offset that is not blank. */
	private static String lineBefore(String text, int offset) {
		int end = text.lastIndexOf('\n', offset - 1);
		while (end > 0) {
			int start = text.lastIndexOf('\n', end - 1) + 1;
			if (!text.substring(start, end).isBlank()) {
				return text.substring(start, end).strip();
			}
			end = start - 1;
		}
		return "";
	}

	/** The first line behind an offset that is not blank. */
	private static String lineBehind(String text, int offset) {
		int start = text.indexOf('\n', Math.min(offset, text.length()));
		while (start >= 0 && start + 1 < text.length()) {
			int next = text.indexOf('\n', start + 1);
			String line = text.substring(start + 1, next < 0 ? text.length() : next);
			if (!line.isBlank()) {
				return line.strip();
			}
			start = next;
		}
		return "";
	}
}
