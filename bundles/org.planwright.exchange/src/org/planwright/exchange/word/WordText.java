package org.planwright.exchange.word;

import java.util.List;

/**
 * The text of a Word document as lines, one a paragraph, so that the number of a line is the number of its paragraph. All that deals with
 * places in a Word document agrees on it.
 * <p>
 * The order is: the body with its tables, row by row and cell by cell, each paragraph of a cell a line of its own; what stands in a text
 * box after the paragraph that holds the box, once; then the footnotes and the endnotes that the text refers to, in the order of their
 * references. Headers and footers are not part of it. Cells that continue a merged one have lines like any other.
 * <p>
 * A line is the paragraph as its reader sees it:
 * <ul>
 * <li>It begins with the automatic number of the paragraph, if it has one. A blank follows unless the number ends with a sign (一、) or
 * Word sets the text directly after it; a digit after such a sign is set apart by a blank, so that 1. before 200 does not become 1.200.
 * <li>Tabs are tabs. A line break, column break or page break inside the paragraph is the character {@link #BREAK}, as Word itself writes
 * it: white space, but no line end. Other white space is as it is stored, with line ends inside a {@code w:t} as blanks.
 * <li>Symbols and bullets of symbol fonts are the Unicode characters they look like; a hyphen that does not break is a hyphen.
 * <li>Results of fields are part of it, their instructions are not.
 * <li>A reference to a note, and the beginning of the note itself, is the number of the note in its format. Notes are numbered through
 * the whole document even if Word begins again on each page.
 * <li>Insertions and moves are accepted and deletions left out; when the mark that ends a paragraph is deleted, it is one line with the
 * next. Hidden text is left out, too. All of it is listed in {@link #changes()}.
 * </ul>
 * Immutable, apart from the beans it refers to; these belong to the package it was read from.
 */
public final class WordText {

	/** Stands for a break inside a paragraph. */
	public static final char BREAK = '\u000B';

	private final String text;
	private final List<WordBlock> blocks;
	private final List<WordParagraph> paragraphs;
	private final List<WordNote> notes;
	private final List<WordChange> changes;
	private final List<WordComment> comments;
	private final List<WordPicture> pictures;

	WordText(String text, List<WordBlock> blocks, List<WordParagraph> paragraphs, List<WordNote> notes, List<WordChange> changes,
			List<WordComment> comments, List<WordPicture> pictures) {
		this.text = text;
		this.blocks = List.copyOf(blocks);
		this.paragraphs = List.copyOf(paragraphs);
		this.notes = List.copyOf(notes);
		this.changes = List.copyOf(changes);
		this.comments = List.copyOf(comments);
		this.pictures = List.copyOf(pictures);
	}

	/** The text of a document. */
	public static WordText of(WordParts parts) {
		return new WordTextBuilder(parts).build();
	}

	/** All lines, each ended by LF. */
	public String text() {
		return text;
	}

	/** The body: paragraphs, tables and text boxes. */
	public List<WordBlock> blocks() {
		return blocks;
	}

	/** All paragraphs in the order of their lines. */
	public List<WordParagraph> paragraphs() {
		return paragraphs;
	}

	/** The paragraph at an offset of the text; the line break after a paragraph belongs to it. */
	public WordParagraph paragraphAt(int offset) {
		int low = 0;
		int high = paragraphs.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (paragraphs.get(middle).start() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return paragraphs.get(low);
	}

	/** The notes the text refers to, in the order of their lines. */
	public List<WordNote> notes() {
		return notes;
	}

	/** Tracked changes and hidden text in the order of the text. */
	public List<WordChange> changes() {
		return changes;
	}

	/** The comments in the order of their places. */
	public List<WordComment> comments() {
		return comments;
	}

	/** The pictures in the order of the text. */
	public List<WordPicture> pictures() {
		return pictures;
	}
}
