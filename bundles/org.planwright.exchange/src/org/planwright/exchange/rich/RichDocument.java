package org.planwright.exchange.rich;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.PageBreakBlock;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.SourceRange;

/**
 * Collects the text of a format with marks in the order in which it is read. Its original is the text alone: a paragraph a line, the
 * cells of a row apart by tabs. Blanks of every kind become one ordinary blank, those at the ends of paragraphs go, and the break of a
 * source line is none beside a wide character. Not for use by several threads.
 */
public final class RichDocument {

	private final RichText text = new RichText();
	private final List<Element> elements = new ArrayList<>();
	private RichTable table;

	/** Something that becomes blocks when the whole text is known. */
	interface Element {
		void addTo(List<Block> blocks, String original);
	}

	/** Text as the format has it, blanks and line breaks included; a zero-width character is none. */
	public void text(CharSequence more) {
		text.append(more);
	}

	/** A blank that is no line break of the source. */
	public void blank() {
		text.blank();
	}

	/** Whether anything but blanks stands in the paragraph that is being read. */
	public boolean hasText() {
		return text.hasText();
	}

	/** The character before the place that has been reached in the paragraph; 0 when there is none. */
	public char last() {
		return text.last();
	}

	/**
	 * The number or sign that a word processor put in front of a paragraph by itself, as it is read. Signs of lists that say nothing are
	 * to be left out by the caller.
	 */
	public void number(String number) {
		String bare = number.strip();
		if (bare.isEmpty()) {
			return;
		}
		text.append(bare);
		char end = bare.charAt(bare.length() - 1);
		if ("篇章节".indexOf(end) >= 0) {
			text.separate("\u3000");
		} else {
			text.separate("、）)".indexOf(end) < 0 ? " " : "");
		}
	}

	/** Ends the paragraph; an empty one leaves nothing. */
	public void endParagraph() {
		SourceRange range = text.end("\n");
		if (table != null) {
			table.paragraph(range);
		} else if (range != null) {
			elements.add((blocks, original) -> blocks.add(paragraph(range, original)));
		}
	}

	/** A page ends here. */
	public void pageBreak() {
		endParagraph();
		if (table == null) {
			int at = text.length();
			elements.add((blocks, original) -> blocks.add(new PageBreakBlock(new SourceRange(at, at))));
		}
	}

	/** Begins a table. Tables inside cells are text of the cell: {@link #isInTable()} tells. */
	public void beginTable() {
		endParagraph();
		table = new RichTable();
	}

	public boolean isInTable() {
		return table != null;
	}

	/** Begins a row of the table. */
	public void beginRow() {
		endCell();
		text.breakLine();
		table.beginRow(text.length());
	}

	/**
	 * Begins a cell of the row.
	 *
	 * @param columns how many columns it takes
	 * @param rows    how many rows it takes
	 */
	public void beginCell(int columns, int rows) {
		text.end("\n");
		table.beginCell(columns, rows, text.length());
	}

	/** Ends the cell; what follows until the next one belongs to it all the same. */
	public void endCell() {
		table.paragraph(text.end("\t"));
	}

	/** Ends the table: one of a single column is a frame around its paragraphs, as boxes are drawn. */
	public void endTable() {
		endCell();
		text.breakLine();
		table.end(text.length());
		RichTable ended = table;
		table = null;
		elements.add(ended::addTo);
	}

	/** The document that was read; this builder is of no use any more. */
	public SourceDocument build(String name, String coding) {
		endParagraph();
		String original = text.toString();
		List<Block> blocks = new ArrayList<>(elements.size());
		elements.forEach(element -> element.addTo(blocks, original));
		return new SourceDocument(name, original, coding, blocks, List.of(), 0);
	}

	static ParagraphBlock paragraph(SourceRange range, String original) {
		return new ParagraphBlock(RichText.runs(range, original), range);
	}
}
