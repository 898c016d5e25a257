package org.planwright.ui.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;

/** A range of a document that something is still to be done with; it moves with changes of the text. In the UI thread. */
final class PendingRange {

	private IDocument document;
	private Position range;

	/** Whether there is anything left to do. */
	boolean isPending() {
		return range != null && !range.isDeleted() && range.getLength() > 0;
	}

	/** Something is to be done with a range, and with all between it and what is left to do. */
	void add(IDocument of, int start, int end) {
		int from = isPending() ? Math.min(start, range.getOffset()) : start;
		int to = isPending() ? Math.max(end, range.getOffset() + range.getLength()) : end;
		drop();
		document = of;
		range = new Position(from, to - from);
		try {
			document.addPosition(range);
		} catch (BadLocationException e) {
			ILog.of(PendingRange.class).warn("no range " + from + "-" + to, e);
			range = null;
		}
	}

	/** Takes the first part of the range. */
	IRegion next(int most) {
		int length = Math.min(most, range.getLength());
		Region part = new Region(range.getOffset(), length);
		if (length == range.getLength()) {
			drop();
		} else {
			range.setOffset(range.getOffset() + length);
			range.setLength(range.getLength() - length);
		}
		return part;
	}

	/** Nothing is to be done any more. */
	void drop() {
		if (range != null) {
			document.removePosition(range);
			range = null;
		}
	}
}
