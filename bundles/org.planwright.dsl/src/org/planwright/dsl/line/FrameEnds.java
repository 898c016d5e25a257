package org.planwright.dsl.line;

/** Where the frames of a text end. Frames are asked for in the order in which they stand in the text, which keeps the time linear. */
final class FrameEnds {

	private final String text;
	private final boolean whole;
	private final Boundary any = new Boundary(true);
	private final Boundary ofContents = new Boundary(false);

	/** For a text, or for the beginning of one, at whose end a frame may still be open. */
	FrameEnds(String text, boolean whole) {
		this.text = text;
		this.whole = whole;
	}

	/**
	 * The offset at which a frame ends, at the latest, for a frame whose opener stands in a range. With a closing sign of its own that is never reached; without one
	 * it is the start of the first line that is indented no deeper than the opener.
	 */
	int find(FrameKind kind, int openerFrom, int openerTo) {
		int inside = Lines.next(text, Lines.end(text, openerTo));
		Boundary boundary = kind == FrameKind.CONTENTS ? ofContents : any;
		boundary.moveTo(inside);
		boolean stillOpen = !whole && boundary.line == text.length();
		return boundary.closes || stillOpen ? text.length() : firstOutside(inside, boundary.line, depth(openerFrom));
	}

	/** Whether the line below an opener is indented deeper than it. */
	boolean hasIndentedLine(int openerFrom, int openerTo) {
		int from = Lines.next(text, Lines.end(text, openerTo));
		while (from < text.length()) {
			int to = Lines.end(text, from);
			int start = LineNumbers.skipBlanks(text, from, to);
			if (start < to) {
				return start - from > depth(openerFrom);
			}
			from = Lines.next(text, to);
		}
		return false;
	}

	private int depth(int openerFrom) {
		int lineStart = openerFrom;
		while (lineStart > 0 && text.charAt(lineStart - 1) != '\n' && text.charAt(lineStart - 1) != '\r') {
			lineStart--;
		}
		return openerFrom - lineStart;
	}

	private int firstOutside(int inside, int boundary, int depth) {
		int from = inside;
		while (from < boundary) {
			int to = Lines.end(text, from);
			int start = LineNumbers.skipBlanks(text, from, to);
			if (start < to && start - from <= depth && !text.startsWith("//", start)) {
				return from;
			}
			from = Lines.next(text, to);
		}
		return boundary;
	}

	/** The next line that no frame goes beyond: a closing sign, an opener or the heading of a chapter. */
	private final class Boundary {

		private final boolean headings;
		private int line = -1;
		private boolean closes;

		Boundary(boolean headings) {
			this.headings = headings;
		}

		void moveTo(int inside) {
			if (line >= inside) {
				return;
			}
			int from = inside;
			while (from < text.length()) {
				int to = Lines.end(text, from);
				int start = LineNumbers.skipBlanks(text, from, to);
				int end = Lines.trimEnd(text, start, to);
				closes = end == start + 1 && text.charAt(start) == '}';
				if (closes || start < end && isNext(start, end)) {
					line = from;
					return;
				}
				from = Lines.next(text, to);
			}
			closes = false;
			line = text.length();
		}

		private boolean isNext(int from, int to) {
			return headings && LineNumbers.chapter(text, from, to) > 0 || text.charAt(to - 1) == '{' && FrameKind.ofOpener(text, from, to) != FrameKind.NONE;
		}
	}
}
