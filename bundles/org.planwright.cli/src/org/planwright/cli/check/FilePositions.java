package org.planwright.cli.check;

import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.planwright.cli.report.Place;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.document.LinePositions;
import org.planwright.exchange.document.SourceRange;

/** Turns offsets in a plan into lines (or paragraphs) and columns of the file as given: the plan itself, or the draft it was imported from. */
final class FilePositions {

	private static final int LONGEST_QUOTE = 120;
	private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");

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

	/**
	 * The text in the file of a range in the plan, on one line: a draft has not what the import added. Long texts stay shortened.
	 *
	 * @param quote the text in the plan
	 */
	String quote(int planStart, int planEnd, String quote) {
		if (imported == null) {
			return quote;
		}
		SourceRange range = range(planStart, planEnd);
		String there = BLANKS.matcher(text.substring(range.start(), range.end())).replaceAll(" ").strip();
		return there.isEmpty() || there.length() > LONGEST_QUOTE ? quote : there;
	}

	private SourceRange range(int planStart, int planEnd) {
		SourceRange range = imported == null ? new SourceRange(planStart, Math.max(planStart, planEnd)) : imported.trace().toSource(planStart, planEnd);
		return new SourceRange(Math.min(range.start(), text.length()), Math.min(range.end(), text.length()));
	}

	/** The text of a range of the file itself, on one line. */
	String quoteInFile(SourceRange range) {
		return BLANKS.matcher(text.substring(range.start(), range.end())).replaceAll(" ").strip();
	}

	/** The place of a range of the file itself. */
	Place placeInFile(SourceRange range) {
		if (lines == null) {
			lines = new LinePositions(text);
		}
		int line = lines.line(range.start());
		boolean paragraphs = imported != null && imported.document().hasParagraphs();
		int page = paragraphs ? imported.document().page(line) : 0;
		return new Place(name, line, lines.column(range.start()), lines.line(range.end()), lines.column(range.end()), paragraphs,
				page > 0 ? OptionalInt.of(page) : OptionalInt.empty());
	}

	/** The place in the file of a range in the plan. */
	Place place(int planStart, int planEnd) {
		return placeInFile(range(planStart, planEnd));
	}
}
