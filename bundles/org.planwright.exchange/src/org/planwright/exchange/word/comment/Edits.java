package org.planwright.exchange.word.comment;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is put into a text, by offset. Nothing of the text is taken out, but for the end of an empty-element tag that becomes two tags, and for what moves to another
 * place.
 */
final class Edits {

	/** What is put in at one offset. */
	private static final class Slot {
		private int skipped;
		private String close = "";
		private final StringBuilder first = new StringBuilder();
		private final StringBuilder ends = new StringBuilder();
		private final StringBuilder starts = new StringBuilder();
		private String reopen = "";
	}

	private final TreeMap<Integer, Slot> slots = new TreeMap<>();

	private Slot slot(int offset) {
		return slots.computeIfAbsent(offset, at -> new Slot());
	}

	/** Puts in what stands before all marks at the offset. */
	void insert(int offset, String text) {
		slot(offset).first.append(text);
	}

	/** Puts in what ends at the offset, or stands there by itself. */
	void end(int offset, String mark) {
		slot(offset).ends.append(mark);
	}

	/** Puts in what begins at the offset. */
	void start(int offset, String mark) {
		slot(offset).starts.append(mark);
	}

	/** Ends elements before what is put in at the offset, and begins them again after it. */
	void split(int offset, String close, String reopen) {
		Slot slot = slot(offset);
		slot.close = close;
		slot.reopen = reopen;
	}

	/** Makes two tags of an empty-element tag; returns the offset between them. */
	int open(Element element) {
		int offset = element.tagEnd - 2;
		Slot slot = slot(offset);
		slot.skipped = 2;
		slot.close = ">";
		slot.reopen = "</" + element.name + ">";
		return offset;
	}

	/** Leaves out what was put in elsewhere. */
	void remove(int start, int end) {
		slot(start).skipped = end - start;
	}

	String apply(String text) {
		StringBuilder result = new StringBuilder(text.length() + slots.size() * 200);
		int at = 0;
		for (Map.Entry<Integer, Slot> entry : slots.entrySet()) {
			Slot slot = entry.getValue();
			result.append(text, at, entry.getKey());
			result.append(slot.close).append(slot.first).append(slot.ends).append(slot.starts).append(slot.reopen);
			at = entry.getKey() + slot.skipped;
		}
		return result.append(text, at, text.length()).toString();
	}
}
