package org.planwright.exchange.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.exchange.word.WordChange.Kind;

/** Collects what is said about stretches of the text: comments, tracked changes, hidden text. Offsets are those of the whole text. */
final class WordMarks {

	private final Map<String, int[]> comments = new HashMap<>();
	private final List<WordChange> changes = new ArrayList<>();

	void openComment(String id, int offset) {
		comments.putIfAbsent(id, new int[] { offset, offset });
	}

	void closeComment(String id, int offset) {
		int[] place = comments.get(id);
		if (place != null) {
			place[1] = Math.max(place[0], offset);
		}
	}

	/** The sign of a comment; it stands at the end of what the comment is about, or alone at its place. */
	void comment(String id, int offset) {
		comments.putIfAbsent(id, new int[] { offset, offset });
	}

	/** Start and end; the beginning of the document for a comment without a place. */
	int[] place(String id) {
		return comments.getOrDefault(id, new int[2]);
	}

	void deleted(int offset, String author, String date, String text) {
		add(new WordChange(Kind.DELETED, offset, offset, author, date, text));
	}

	void hidden(int offset, String text) {
		add(new WordChange(Kind.HIDDEN, offset, offset, "", "", text));
	}

	void added(boolean moved, int start, int end, String author, String date, String text) {
		add(new WordChange(moved ? Kind.MOVED : Kind.INSERTED, start, end, author, date, text));
	}

	/** One change may be stored in pieces, one a run. */
	private void add(WordChange change) {
		if (change.text().isEmpty()) {
			return;
		}
		WordChange last = changes.isEmpty() ? null : changes.getLast();
		boolean goesOn = last != null && last.kind() == change.kind() && last.end() == change.start() && last.author().equals(change.author());
		if (goesOn) {
			changes.set(changes.size() - 1, new WordChange(last.kind(), last.start(), change.end(), last.author(), last.date(), last.text() + change.text()));
		} else {
			changes.add(change);
		}
	}

	List<WordChange> changes() {
		List<WordChange> sorted = new ArrayList<>(changes);
		sorted.sort(Comparator.comparingInt(WordChange::start));
		return sorted;
	}
}
