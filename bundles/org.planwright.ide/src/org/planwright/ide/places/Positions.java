package org.planwright.ide.places;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.util.ITextRegion;
import org.planwright.exchange.document.LinePositions;

/** Turns offsets of a text into positions as clients count them. Looks through the text once; each question then takes no time to speak of. */
public final class Positions {

	private final LinePositions lines;

	/** @param text the text that the offsets are of */
	public Positions(String text) {
		lines = new LinePositions(text);
	}

	/** The position of an offset. */
	public Position at(int offset) {
		return new Position(lines.line(offset) - 1, lines.column(offset) - 1);
	}

	/** The range between two offsets. */
	public Range range(int start, int end) {
		return new Range(at(start), at(end));
	}

	/** The range of a region. */
	public Range range(ITextRegion region) {
		return range(region.getOffset(), region.getOffset() + region.getLength());
	}
}
