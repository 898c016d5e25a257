package org.planwright.exchange.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open at a place: their instructions are not printed, their results are. */
final class Fields {

	private static final class Field {
		final StringBuilder instruction = new StringBuilder();
		boolean inResult;
	}

	private final Deque<Field> open = new ArrayDeque<>();

	/** @param kind begin, separate or end */
	void mark(String kind) {
		if ("begin".equals(kind)) {
			open.push(new Field());
		} else if ("separate".equals(kind) && !open.isEmpty()) {
			open.peek().inResult = true;
		} else if ("end".equals(kind) && !open.isEmpty()) {
			open.pop();
		}
	}

	void instruction(String text) {
		if (!open.isEmpty()) {
			open.peek().instruction.append(text);
		}
	}

	/** Whether what comes next is printed. */
	boolean isPrinted() {
		for (Field field : open) {
			if (!field.inResult) {
				return false;
			}
		}
		return true;
	}

	/** Whether what comes next is in a table of contents. */
	boolean isContents() {
		for (Field field : open) {
			if (field.inResult && field.instruction.toString().strip().startsWith("TOC")) {
				return true;
			}
		}
		return false;
	}
}
