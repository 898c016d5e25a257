package org.planwright.exchange.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.planwright.exchange.word.WordParagraph.Part;
import org.planwright.exchange.word.WordStyles.Style;

/** Puts the text of a document together, block by block. */
final class WordTextBuilder {

	private final WordParts parts;
	private final StringBuilder text = new StringBuilder();
	private final List<WordParagraph> paragraphs = new ArrayList<>();
	private final List<WordNote> notes = new ArrayList<>();
	private final WordStyles styles;
	private final AutomaticNumbers numbers;
	private final NoteNumbers noteNumbers;
	private final WordMarks marks = new WordMarks();
	private final List<WordPicture> pictures = new ArrayList<>();
	private final Pages pages;
	private Fields fields = new Fields();
	private Part part = Part.BODY;
	private String file;
	private int host;
	/** The mark of the note that is being read. */
	private String noteMark = "";
	/** The line that the next paragraph goes on with, because the mark between them is deleted. */
	private WordLine unfinished;

	WordTextBuilder(WordParts parts) {
		this.parts = parts;
		styles = new WordStyles(parts.styles());
		numbers = new AutomaticNumbers(parts.numbering(), styles);
		noteNumbers = new NoteNumbers(parts);
		pages = new Pages(parts.document());
		file = parts.main();
	}

	WordText build() {
		List<WordBlock> body = List.of();
		if (parts.document() != null && parts.document().isSetBody()) {
			body = story(parts.document().getBody());
		}
		notes(false);
		notes(true);
		return new WordText(text.toString(), body, paragraphs, notes, marks.changes(), comments(), pictures);
	}

	// ---- blocks

	private List<WordBlock> story(XmlObject content) {
		try (XmlCursor at = content.newCursor()) {
			return blocks(at);
		}
	}

	private List<WordBlock> blocks(XmlCursor container) {
		List<WordBlock> blocks = new ArrayList<>();
		addBlocks(container, blocks);
		finish(blocks);
		return blocks;
	}

	private void addBlocks(XmlCursor container, List<WordBlock> blocks) {
		Xml.children(container, child -> addBlock(child, blocks));
	}

	private void addBlock(XmlCursor at, List<WordBlock> blocks) {
		switch (Xml.word(at)) {
			case "p" -> paragraph(at, blocks);
			case "tbl" -> {
				finish(blocks);
				blocks.add(table(at));
			}
			case "sdt" -> Xml.children(at, child -> {
				if (Xml.word(child).equals("sdtContent")) {
					addBlocks(child, blocks);
				}
			});
			case "customXml", "smartTag", "ins", "moveTo" -> addBlocks(at, blocks);
			case "commentRangeStart" -> marks.openComment(Xml.attribute(at, "id"), text.length());
			case "commentRangeEnd" -> marks.closeComment(Xml.attribute(at, "id"), text.length());
			default -> {
				if (Xml.isAlternative(at)) {
					Xml.alternative(at, child -> addBlock(child, blocks));
				}
			}
		}
	}

	private WordTable table(XmlCursor at) {
		List<WordTable.Row> rows = new ArrayList<>();
		rows(at, rows);
		return new WordTable(rows);
	}

	private void rows(XmlCursor container, List<WordTable.Row> rows) {
		Xml.children(container, child -> {
			switch (Xml.word(child)) {
				case "tr" -> row(child, rows);
				case "sdt", "sdtContent", "customXml", "smartTag" -> rows(child, rows);
				default -> { }
			}
		});
	}

	private void row(XmlCursor at, List<WordTable.Row> rows) {
		TableProperties properties = TableProperties.ofRow(at);
		if (properties.deleted()) {
			marks.deleted(text.length(), properties.author(), properties.date(), Xml.plain(at));
			return;
		}
		List<WordTable.Cell> cells = new ArrayList<>();
		pages.beginRow();
		cells(at, cells);
		pages.endRow();
		rows.add(new WordTable.Row(cells, properties.before(), properties.header()));
	}

	private void cells(XmlCursor container, List<WordTable.Cell> cells) {
		Xml.children(container, child -> {
			switch (Xml.word(child)) {
				case "tc" -> {
					TableProperties properties = TableProperties.ofCell(child);
					pages.beginCell();
					List<WordBlock> blocks = blocks(child);
					boolean joined = properties.joinedToTheLeft() && !cells.isEmpty();
					if (joined) {
						WordTable.Cell left = cells.removeLast();
						List<WordBlock> both = new ArrayList<>(left.blocks());
						both.addAll(blocks);
						cells.add(new WordTable.Cell(both, left.span() + properties.span(), left.continues()));
					} else {
						cells.add(new WordTable.Cell(blocks, properties.span(), properties.continues()));
					}
				}
				case "sdt", "sdtContent", "customXml", "smartTag" -> cells(child, cells);
				default -> { }
			}
		});
	}

	private void paragraph(XmlCursor at, List<WordBlock> blocks) {
		CTP element = paragraphOf(at);
		CTPPr properties = element == null ? null : element.getPPr();
		String id = properties == null ? null : WordValues.text(properties.getPStyle());
		Style style = styles.paragraph(id);
		boolean deleted = properties != null && properties.isSetRPr() && (properties.getRPr().isSetDel() || properties.getRPr().isSetMoveFrom());
		if (properties != null && WordValues.isOn(properties.getPageBreakBefore())) {
			pages.broken();
		}
		boolean contents = fields.isContents();
		WordLine line = unfinished != null ? unfinished : new WordLine(text.length(), new WordLine.Context(marks, pages, noteNumbers, styles, noteMark, file, pictures));
		unfinished = null;
		line.read(at, style, () -> numbers.next(properties == null ? null : properties.getNumPr(), style), fields);
		if (deleted) {
			unfinished = line;
			line.keep(element);
			return;
		}
		line.number();
		add(line, element, properties, style, contents || fields.isContents(), blocks);
	}

	private static CTP paragraphOf(XmlCursor at) {
		return at.getObject() instanceof CTP typed ? typed : null;
	}

	private void add(WordLine line, CTP element, CTPPr properties, Style style, boolean contents, List<WordBlock> blocks) {
		OptionalInt outline = properties == null || !properties.isSetOutlineLvl() ? style.outline() : WordValues.integer(properties.getOutlineLvl());
		boolean normal = outline.isPresent() && (outline.getAsInt() < 0 || outline.getAsInt() > 8);
		boolean framed = style.framed() || properties != null && Frames.isFramed(properties);
		WordParagraph paragraph = new WordParagraph(paragraphs.size() + 1, line.start(), line.text(), line.numberLength(), line.pieces(), part, host,
				line.page(), element, style.name(), normal ? OptionalInt.empty() : outline, framed, contents, line.pageBreaks());
		paragraphs.add(paragraph);
		blocks.add(paragraph);
		text.append(paragraph.text()).append('\n');
		for (XmlObject box : line.boxes()) {
			textBox(box, paragraph.line(), blocks);
		}
	}

	/** Ends a line whose next paragraph does not come. */
	private void finish(List<WordBlock> blocks) {
		WordLine line = unfinished;
		unfinished = null;
		if (line != null && !line.text().isEmpty()) {
			CTP last = line.kept();
			add(line, last, last == null ? null : last.getPPr(), styles.paragraph(null), false, blocks);
		}
	}

	private void textBox(XmlObject content, int paragraph, List<WordBlock> blocks) {
		Fields outer = fields;
		Part outerPart = part;
		int outerHost = host;
		fields = new Fields();
		part = part == Part.BODY ? Part.TEXT_BOX : part;
		host = paragraph;
		blocks.add(new WordTextBox(story(content)));
		fields = outer;
		part = outerPart;
		host = outerHost;
	}

	// ---- notes and comments

	private void notes(boolean end) {
		Map<Integer, CTFtnEdn> known = noteNumbers.notes(end);
		part = end ? Part.ENDNOTE : Part.FOOTNOTE;
		file = end ? parts.endnoteFile() : parts.footnoteFile();
		for (NoteNumbers.Reference reference : noteNumbers.references(end)) {
			CTFtnEdn note = known.get(reference.id());
			if (note != null) {
				fields = new Fields();
				noteMark = reference.mark();
				host = lineAt(reference.offset());
				pages.at(paragraphs.get(host - 1).page());
				notes.add(new WordNote(reference.mark(), reference.offset(), end, story(note)));
			}
		}
		noteMark = "";
	}

	private int lineAt(int offset) {
		int line = paragraphs.size();
		while (line > 1 && paragraphs.get(line - 1).start() > offset) {
			line--;
		}
		return line;
	}

	private List<WordComment> comments() {
		List<WordComment> comments = new ArrayList<>();
		if (parts.comments() != null) {
			for (CTComment comment : parts.comments().getCommentList()) {
				String id = WordValues.text(comment.xgetId());
				int[] place = marks.place(id);
				try (XmlCursor at = comment.newCursor()) {
					comments.add(new WordComment(id, place[0], place[1], empty(WordValues.text(comment.xgetAuthor())),
							comment.isSetDate() ? empty(WordValues.text(comment.xgetDate())) : "", Xml.plain(at)));
				}
			}
		}
		comments.sort(Comparator.comparingInt(WordComment::start));
		return comments;
	}

	private static String empty(String text) {
		return text == null ? "" : text;
	}
}
