package org.planwright.cli.check;

import org.planwright.cli.report.Place;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.document.LinePositions;
import org.planwright.exchange.document.SourceRange;

/** Turns offsets in a plan into lines and columns of the file as given: the plan itself, or the draft it was imported from. */
final class FilePositions {

	private final String name;
	private final String text;
	private final ImportResult imported;
	private LinePositions lines;

	private FilePositions(String name, String text, ImportResult imported) {
		this.name = name;
		this.text = text;
		this.imported = imported;
	}

	/** Positions in a plan. */
	static FilePositions ofPlan(String name, String text) {
		return new FilePositions(name, text, null);
	}

	/** Positions in the draft that a plan was imported from. */
	static FilePositions ofDraft(String name, ImportResult imported) {
		return new FilePositions(name, imported.document().text(), imported);
	}

	/** The place in the file of a range in the plan. */
	Place place(int planStart, int planEnd) {
		SourceRange range = imported == null ? new SourceRange(planStart, Math.max(planStart, planEnd)) : imported.trace().toSource(planStart, planEnd);
		if (lines == null) {
			lines = new LinePositions(text);
		}
		int start = Math.min(range.start(), text.length());
		int end = Math.min(range.end(), text.length());
		return new Place(name, lines.line(start), lines.column(start), lines.line(end), lines.column(end));
	}
}
