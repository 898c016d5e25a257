package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jgit.diff.Edit;

import com.ibm.icu.text.BreakIterator;

/** A stretch of two texts of which one was made from the other: what both have, what was taken out, what was put in. */
public record Piece(Kind kind, String text) {

	/** Which of the texts has a stretch. */
	public enum Kind {
		SAME, REMOVED, ADDED
	}

	/** A shorter stretch between two changes makes them no easier to read. */
	private static final int SHORTEST = 2;

	/** The pieces, word by word; what is taken out comes before what is put in its place. */
	public static List<Piece> between(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		List<Piece> pieces = new ArrayList<>();
		int done = 0;
		for (Edit edit : Elements.differences(old, now)) {
			add(pieces, Kind.SAME, old.subList(done, edit.getBeginA()));
			add(pieces, Kind.REMOVED, old.subList(edit.getBeginA(), edit.getEndA()));
			add(pieces, Kind.ADDED, now.subList(edit.getBeginB(), edit.getEndB()));
			done = edit.getEndA();
		}
		add(pieces, Kind.SAME, old.subList(done, old.size()));
		return joined(pieces);
	}

	private static void add(List<Piece> pieces, Kind kind, List<String> words) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(kind, String.join("", words)));
		}
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getWordInstance(Locale.CHINESE);
		breaks.setText(text);
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			words.add(text.substring(from, to));
			from = to;
		}
		return words;
	}

	/** Changes with next to nothing between them are one. */
	private static List<Piece> joined(List<Piece> pieces) {
		List<Piece> joined = new ArrayList<>();
		StringBuilder removed = new StringBuilder();
		StringBuilder added = new StringBuilder();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			boolean between = !removed.isEmpty() && !added.isEmpty() && i + 2 < pieces.size() && pieces.get(i + 1).kind == Kind.REMOVED && pieces.get(i + 2).kind == Kind.ADDED;
			if (piece.kind == Kind.SAME && !(between && piece.text.length() < SHORTEST)) {
				flush(joined, removed, added);
				joined.add(piece);
			} else {
				removed.append(piece.kind == Kind.ADDED ? "" : piece.text);
				added.append(piece.kind == Kind.REMOVED ? "" : piece.text);
			}
		}
		flush(joined, removed, added);
		return joined;
	}

	private static void flush(List<Piece> joined, StringBuilder removed, StringBuilder added) {
		add(joined, Kind.REMOVED, removed.isEmpty() ? List.of() : List.of(removed.toString()));
		add(joined, Kind.ADDED, added.isEmpty() ? List.of() : List.of(added.toString()));
		removed.setLength(0);
		added.setLength(0);
	}
}
