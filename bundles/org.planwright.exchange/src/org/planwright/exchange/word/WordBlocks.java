package org.planwright.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.FrameBlock;
import org.planwright.exchange.document.Hint;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.Note;
import org.planwright.exchange.document.PageBreakBlock;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.Run;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.text.FoundTable;
import org.planwright.exchange.text.TabTables;
import org.planwright.model.text.CircledNumbers;

/** Turns the blocks of a Word document into those of the neutral model. */
final class WordBlocks {

	/** Styles in boxes by the names that the official form and templates give them. */
	private static final Map<String, Hint.InBox> BOX_STYLES = Map.of("专栏小标题", Hint.InBox.GROUP, "专栏分类", Hint.InBox.GROUP, "专栏项目", Hint.InBox.ITEM,
			"专栏条目", Hint.InBox.ITEM);
	private static final String NOTE_SIGN = "^";
	private static final String HEADING = "heading ";
	private static final int LEVELS = 9;

	private final String text;
	private final List<Noise> noise;
	private final WordGrid grid = new WordGrid(this);

	/**
	 * @param text  of the whole document
	 * @param noise takes what is left out of the blocks
	 */
	WordBlocks(String text, List<Noise> noise) {
		this.text = text;
		this.noise = noise;
	}

	/** The blocks; paragraphs that are set off one after the other make one frame. */
	List<Block> of(List<WordBlock> blocks) {
		List<Block> result = new ArrayList<>();
		List<WordParagraph> alike = new ArrayList<>();
		for (WordBlock block : blocks) {
			boolean goesOn = block instanceof WordParagraph paragraph && (alike.isEmpty() || alike.getLast().framed() == paragraph.framed());
			if (!goesOn) {
				flush(alike, result);
			}
			switch (block) {
				case WordParagraph paragraph -> alike.add(paragraph);
				case WordTable table -> grid.add(table, result);
				case WordTextBox box -> addFrame(of(box.blocks()), result);
			}
		}
		flush(alike, result);
		return result;
	}

	private void flush(List<WordParagraph> alike, List<Block> result) {
		if (!alike.isEmpty()) {
			List<Block> blocks = withTables(alike);
			if (alike.getFirst().framed()) {
				addFrame(blocks, result);
			} else {
				result.addAll(blocks);
			}
			alike.clear();
		}
	}

	/** Paragraphs, among which there may be tables that are set with tabs. */
	private List<Block> withTables(List<WordParagraph> paragraphs) {
		List<Block> result = new ArrayList<>();
		boolean tabs = paragraphs.stream().anyMatch(paragraph -> paragraph.text().indexOf('\t') >= 0);
		TabTables tables = tabs ? new TabTables(text, paragraphs.stream().map(paragraph -> new SourceRange(paragraph.start(), paragraph.end())).toList()) : null;
		int at = 0;
		while (at < paragraphs.size()) {
			Hint hint = hint(paragraphs.get(at));
			FoundTable table = tables == null || hint.isHeading() || hint.contents() ? null : tables.find(at);
			if (table != null) {
				result.add(table.table());
				at = table.end();
			} else {
				result.addAll(paragraphs(paragraphs.get(at++)));
			}
		}
		return result;
	}

	/** Adds the blocks as one frame if there are any. */
	static void addFrame(List<Block> blocks, List<Block> result) {
		if (!blocks.isEmpty()) {
			result.add(new FrameBlock(blocks, blocks.getFirst().range().union(blocks.getLast().range())));
		}
	}

	/** A paragraph; one with breaks in it is several unless it is a heading. */
	List<Block> paragraphs(WordParagraph paragraph) {
		List<Block> result = new ArrayList<>();
		Hint hint = hint(paragraph);
		for (int at : paragraph.pageBreaks()) {
			if (at == 0) {
				result.add(new PageBreakBlock(new SourceRange(paragraph.start(), paragraph.start())));
			}
		}
		if (isEmptyItem(paragraph)) {
			if (paragraph.number() > 0) {
				noise.add(new Noise(NoiseKind.EMPTY_ITEM, new SourceRange(paragraph.start(), paragraph.end())));
			}
			return result;
		}
		int from = 0;
		for (int i = 0; i <= paragraph.text().length(); i++) {
			boolean end = i == paragraph.text().length();
			if (end || paragraph.text().charAt(i) == WordText.BREAK && !hint.isHeading()) {
				add(paragraph, from, i, hint, result);
				from = i + 1;
			}
		}
		return result;
	}

	private static boolean isEmptyItem(WordParagraph paragraph) {
		return paragraph.text().substring(paragraph.number()).isBlank();
	}

	private void add(WordParagraph paragraph, int from, int to, Hint hint, List<Block> result) {
		ParagraphBlock block = new ParagraphBlock(runs(paragraph, from, to), new SourceRange(paragraph.start() + from, paragraph.start() + to), hint);
		if (!block.text().isEmpty()) {
			result.add(block);
		}
	}

	private static Hint hint(WordParagraph paragraph) {
		boolean contents = paragraph.contents() || paragraph.style().matches("toc [0-9]");
		OptionalInt level = paragraph.outline();
		if (level.isEmpty() && paragraph.style().startsWith(HEADING)) {
			String number = paragraph.style().substring(HEADING.length());
			level = number.matches("[1-9]") ? OptionalInt.of(Integer.parseInt(number) - 1) : OptionalInt.empty();
		}
		int heading = contents || level.isEmpty() || level.getAsInt() >= LEVELS ? -1 : level.getAsInt();
		return new Hint(heading, contents, BOX_STYLES.getOrDefault(paragraph.style(), Hint.InBox.UNTOLD));
	}

	/** The characters of a part of a line; marks of notes get the sign that the language puts before them. */
	List<Run> runs(WordParagraph paragraph, int from, int to) {
		List<Run> runs = new ArrayList<>();
		int at = from;
		boolean marked = false;
		for (Piece piece : paragraph.pieces()) {
			int start = Math.max(from, piece.start());
			int end = Math.min(to, piece.end());
			if (start >= end) {
				continue;
			}
			slice(paragraph, at, start, null, runs);
			boolean mark = isNoteMark(piece, paragraph.text());
			if (mark && !marked) {
				runs.add(new Run(SourcedText.inserted(NOTE_SIGN), null));
			}
			marked = mark && !(piece.source() instanceof CTFtnEdnRef);
			slice(paragraph, start, end, piece.bold(), runs);
			at = end;
		}
		slice(paragraph, at, to, null, runs);
		return runs;
	}

	private void slice(WordParagraph paragraph, int from, int to, Boolean bold, List<Run> runs) {
		if (from < to) {
			runs.add(new Run(SourcedText.slice(text, paragraph.start() + from, paragraph.start() + to), bold));
		}
	}

	/** A reference that Word made, or a circled number or bracketed digits that somebody set as superscript after other text. */
	private static boolean isNoteMark(Piece piece, String line) {
		if (piece.source() instanceof CTFtnEdnRef) {
			return true;
		}
		String characters = line.substring(piece.start(), piece.end());
		boolean circled = characters.chars().allMatch(c -> CircledNumbers.isCircled((char) c));
		return piece.raised() && piece.start() > 0 && line.charAt(piece.start() - 1) != NOTE_SIGN.charAt(0)
				&& (circled || characters.matches("[0-9]{1,3}") && line.charAt(piece.start() - 1) >= 0x2E80);
	}

	/** A note, its mark apart from what it says. */
	Note note(WordNote note) {
		List<ParagraphBlock> paragraphs = new ArrayList<>();
		collect(of(note.blocks()), paragraphs);
		SourcedText mark = SourcedText.inserted(note.mark());
		if (!paragraphs.isEmpty() && !note.mark().isEmpty() && paragraphs.getFirst().text().toString().startsWith(note.mark())) {
			ParagraphBlock first = paragraphs.getFirst();
			SourcedText said = first.text();
			mark = said.sub(0, note.mark().length());
			paragraphs.set(0, new ParagraphBlock(List.of(new Run(said.sub(note.mark().length()), null)), first.range()));
		}
		return new Note(mark, paragraphs);
	}

	/** The paragraphs in blocks, whatever these are. */
	static void collect(List<Block> blocks, List<ParagraphBlock> paragraphs) {
		for (Block block : blocks) {
			switch (block) {
				case ParagraphBlock paragraph -> paragraphs.add(paragraph);
				case FrameBlock frame -> collect(frame.blocks(), paragraphs);
				case TableBlock table -> table.rows().forEach(row -> row.cells().stream()
						.filter(cell -> !cell.text().isEmpty()).forEach(cell -> paragraphs.add(new ParagraphBlock(cell.runs(), cell.range()))));
				case PageBreakBlock end -> { }
			}
		}
	}
}
