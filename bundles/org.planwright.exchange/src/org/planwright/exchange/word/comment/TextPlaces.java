package org.planwright.exchange.word.comment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.planwright.exchange.word.Piece;
import org.planwright.exchange.word.WordBlock;
import org.planwright.exchange.word.WordNote;
import org.planwright.exchange.word.WordParagraph;
import org.planwright.exchange.word.WordParagraph.Part;
import org.planwright.exchange.word.WordTable;
import org.planwright.exchange.word.WordText;
import org.planwright.exchange.word.WordTextBox;

/** Leads from lines and columns to elements of the main part: in notes to the mark that refers to the note, in text boxes to the paragraph that holds the box. */
final class TextPlaces {

	/**
	 * Characters of the main part, first and last included, or a paragraph as a whole.
	 *
	 * @param first first element with some of the characters; that of the paragraph when it is meant as a whole
	 * @param from  offset of the first character in that element's text
	 * @param last  last element with some of the characters
	 * @param to    offset behind the last character in that element's text
	 * @param box   number of the text box in the paragraph that is meant, from 0; negative when none is
	 */
	record Place(XmlObject first, int from, XmlObject last, int to, int box) {
	}

	private final WordText text;
	private final Map<Integer, WordNote> notes = new HashMap<>();
	/** By the line of a paragraph in a text box, which of the boxes of its host it is. */
	private final Map<Integer, Integer> boxes = new HashMap<>();

	TextPlaces(WordText text) {
		this.text = text;
		count(text.blocks());
		for (WordNote note : text.notes()) {
			for (WordBlock block : note.blocks()) {
				lines(block, line -> notes.put(line, note));
			}
		}
	}

	private interface LineVisitor {
		void line(int line);
	}

	private static void lines(WordBlock block, LineVisitor visitor) {
		switch (block) {
			case WordParagraph paragraph -> visitor.line(paragraph.line());
			case WordTable table -> table.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(inner -> lines(inner, visitor))));
			case WordTextBox box -> box.blocks().forEach(inner -> lines(inner, visitor));
		}
	}

	private void count(List<WordBlock> blocks) {
		int box = 0;
		for (WordBlock block : blocks) {
			switch (block) {
				case WordParagraph paragraph -> box = 0;
				case WordTable table -> table.rows().forEach(row -> row.cells().forEach(cell -> count(cell.blocks())));
				case WordTextBox textBox -> {
					int number = box++;
					lines(textBox, line -> boxes.put(line, number));
				}
			}
		}
	}

	/** The place of a remark; without elements when the document has no paragraph to put it at. */
	Place of(Remark remark) {
		List<WordParagraph> paragraphs = text.paragraphs();
		if (paragraphs.isEmpty()) {
			return new Place(null, 0, null, 0, -1);
		}
		int line = Math.clamp(remark.line(), 1, paragraphs.size());
		WordParagraph begin = paragraphs.get(line - 1);
		WordParagraph end = paragraphs.get(Math.clamp(remark.endLine(), line, paragraphs.size()) - 1);
		int from = remark.line() == line ? remark.column() - 1 : 0;
		int to = remark.endColumn() - 1;
		// the place behind a line end is the beginning of the next line: nothing of that is meant
		while (end.line() > begin.line() && (to <= end.number() || end.pieces().isEmpty())) {
			end = paragraphs.get(end.line() - 2);
			to = end.text().length();
		}
		WordNote note = notes.get(begin.line());
		if (note != null) {
			WordParagraph host = text.paragraphAt(note.reference());
			int mark = note.reference() - host.start();
			return place(host, mark, host, mark + note.mark().length());
		}
		if (begin.part() != Part.BODY) {
			return inBox(begin);
		}
		return end.part() == Part.BODY ? place(begin, from, end, QuietPlaces.from(end.text(), to)) : place(begin, from, begin, begin.text().length());
	}

	private Place inBox(WordParagraph inside) {
		WordParagraph host = text.paragraphs().get(Math.max(1, inside.host()) - 1);
		if (host.part() != Part.BODY && host != inside) {
			return inBox(host);
		}
		return new Place(host.xml(), 0, host.xml(), 0, boxes.getOrDefault(inside.line(), 0));
	}

	private Place place(WordParagraph begin, int from, WordParagraph end, int to) {
		Piece first = begin.pieces().stream().filter(piece -> piece.end() > from).findFirst().orElse(null);
		Piece last = end.pieces().stream().filter(piece -> piece.start() < to).reduce((one, other) -> other).orElse(null);
		if (first == null && !begin.pieces().isEmpty()) {
			first = begin.pieces().getLast();
		}
		if (first == null || last == null && begin != end) {
			return new Place(begin.xml(), 0, begin.xml(), 0, -1);
		}
		int start = Math.max(from, first.start());
		if (last == null || begin == end && (last.start() < first.start() || to <= start)) {
			// an empty place, or the number of the paragraph: the characters that follow have to do
			return new Place(first.source(), offset(first, start), first.source(), offset(first, first.end()), -1);
		}
		return new Place(first.source(), offset(first, start), last.source(), offset(last, Math.min(to, last.end())), -1);
	}

	private static int offset(Piece piece, int column) {
		return piece.offset() + Math.min(column, piece.end()) - piece.start();
	}

	/**
	 * The numbers of elements in the order of their start tags, the root being 0. Elements that are not part of the document, being copies, have none.
	 *
	 * @param document root of the main part
	 */
	static Map<XmlObject, Integer> numbers(XmlObject document, Set<XmlObject> elements) {
		Set<QName> names = new HashSet<>();
		for (XmlObject element : elements) {
			try (XmlCursor at = element.newCursor()) {
				names.add(at.getName());
			}
		}
		Map<XmlObject, Integer> numbers = new IdentityHashMap<>();
		try (XmlCursor at = document.newCursor()) {
			int number = 0;
			int depth = 0;
			do {
				if (at.isStart()) {
					if (names.contains(at.getName()) && elements.contains(at.getObject())) {
						numbers.put(at.getObject(), number);
					}
					number++;
					depth++;
				} else if (at.isEnd()) {
					depth--;
				}
				at.toNextToken();
			} while (depth > 0);
		}
		return numbers;
	}
}
