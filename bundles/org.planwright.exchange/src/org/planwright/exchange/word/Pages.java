package org.planwright.exchange.word;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Counts pages. They are known only where the program that wrote the document noted how it last laid it out. */
final class Pages {

	private final boolean known;
	private int page = 1;
	private int rowStart;
	private int rowEnd;
	/** A break was counted and nothing has been printed since: the note of the layout that follows is of the same page. */
	private boolean justBroken;

	Pages(XmlObject document) {
		known = document != null && isLaidOut(document);
		page = known ? 1 : 0;
	}

	private static boolean isLaidOut(XmlObject document) {
		try (XmlCursor at = document.newCursor()) {
			while (at.hasNextToken()) {
				if (at.toNextToken().isStart() && at.getName().getLocalPart().equals("lastRenderedPageBreak")) {
					return true;
				}
			}
			return false;
		}
	}

	/** The page now, 0 when it is not known. */
	int page() {
		return page;
	}

	void at(int other) {
		page = other;
	}

	/** A page ends by a break that somebody put there. */
	void broken() {
		if (known) {
			page++;
			justBroken = true;
		}
	}

	/** A page began here when the document was last laid out. */
	void rendered() {
		if (known && !justBroken) {
			page++;
		}
		justBroken = false;
	}

	void printed() {
		justBroken = false;
	}

	/** The cells of a row stand beside each other: each begins on the page of the row. */
	void beginRow() {
		rowStart = page;
		rowEnd = page;
	}

	void beginCell() {
		rowEnd = Math.max(rowEnd, page);
		page = rowStart;
	}

	void endRow() {
		page = Math.max(rowEnd, page);
	}
}
