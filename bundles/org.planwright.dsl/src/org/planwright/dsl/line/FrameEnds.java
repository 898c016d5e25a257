package org.planwright.dsl.line;

/** Where frames end. */
final class FrameEnds {

	private FrameEnds() {
	}

	/**
	 * The offset at which a frame ends, at the latest, for a frame whose opener stands in a range. With a closing sign of its own that is never reached; without one
	 * it is the start of the first line that is indented no deeper than the opener.
	 */
	static int find(String text, FrameKind kind, int openerFrom, int openerTo) {
		int lineStart = openerFrom;
		while (lineStart > 0 && text.charAt(lineStart - 1) != '\n' && text.charAt(lineStart - 1) != '\r') {
			lineStart--;
		}
		int depth = openerFrom - lineStart;
		int fallback = -1;
		int from = Lines.next(text, Lines.end(text, openerTo));
		while (from < text.length()) {
			int to = Lines.end(text, from);
			int start = LineNumbers.skipBlanks(text, from, to);
			int end = Lines.trimEnd(text, start, to);
			if (start < end) {
				if (end == start + 1 && text.charAt(start) == '}') {
					return text.length();
				}
				if (fallback < 0 && start - from <= depth && !text.startsWith("//", start)) {
					fallback = from;
				}
				if (isNext(text, kind, start, end)) {
					return fallback < 0 ? from : fallback;
				}
			}
			from = Lines.next(text, to);
		}
		return fallback < 0 ? text.length() : fallback;
	}

	private static boolean isNext(String text, FrameKind kind, int from, int to) {
		boolean heading = kind != FrameKind.CONTENTS && LineNumbers.chapter(text, from, to) > 0;
		return heading || text.charAt(to - 1) == '{' && FrameKind.ofOpener(text, from, to) != FrameKind.NONE;
	}
}
