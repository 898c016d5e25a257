package org.planwright.exchange.word;

import static org.planwright.exchange.word.WordFile.t;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.ImportResult;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.PageBreakBlock;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.Run;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableRow;
import org.planwright.exchange.trace.Trace;
import org.planwright.exchange.word.Shape.Boxes;
import org.planwright.exchange.word.Shape.Headings;
import org.planwright.exchange.word.Shape.Notes;
import org.planwright.exchange.word.Shape.Numbers;
import org.planwright.exchange.word.Shape.Program;
import org.planwright.exchange.word.Shape.Tables;

/** Sets a draft in plain text as a Word document of some shape: what stands in it is told by the import of the text. */
public final class WordDraft {

	private static final Pattern NOTE = Pattern.compile("\\^([①-⑳㉑-㉟㊱-㊿]|[0-9]{1,3})");
	private static final String BORDER = "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/>"
			+ "<w:right w:val=\"single\" w:sz=\"4\"/></w:pBdr>";
	private static final String GROUND = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DEEAF6\"/>";

	private final ImportResult draft;
	private final Shape shape;
	private final DraftLists lists;
	private final StringBuilder body = new StringBuilder();
	private final StringBuilder footnotes = new StringBuilder();
	private final List<SourceRange> boxes = new ArrayList<>();
	private SourceRange glossary = new SourceRange(0, 0);
	private final List<String> terms = new ArrayList<>();
	private int noteCount;

	private WordDraft(ImportResult draft, Shape shape) {
		this.draft = draft;
		this.shape = shape;
		lists = new DraftLists(shape);
		findFrames();
		for (Block block : draft.document().blocks()) {
			if (glossary.contains(block.range().start()) && block instanceof ParagraphBlock term) {
				terms.add(term.text().toString());
			}
		}
		if (!terms.isEmpty()) {
			terms.removeFirst();
		}
	}

	/** The document. */
	public static WordFile of(ImportResult draft, Shape shape) {
		return new WordDraft(draft, shape).build();
	}

	private void findFrames() {
		SourceRange frame = null;
		String opener = "";
		String[] plan = draft.planText().split("\n");
		for (Trace.Line line : draft.trace().lines()) {
			if (line.kind().equals("OPENER")) {
				frame = line.source();
				opener = plan[line.number() - 1];
			} else if (line.kind().equals("CLOSER")) {
				if (opener.startsWith("专栏")) {
					boxes.add(frame);
				} else if (opener.contains("解释") || opener.contains("注释")) {
					glossary = frame;
				}
				frame = null;
			} else if (frame != null && line.source() != null) {
				frame = frame.union(line.source());
			}
		}
	}

	private WordFile build() {
		List<Block> blocks = draft.document().blocks();
		int last = 0;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean inFootnotes = shape.notes() == Notes.FOOTNOTES && glossary.contains(block.range().start());
			if (inFootnotes || !shape.blankLines() && isPageFurniture(block)) {
				continue;
			}
			blankLines(last, block.range().start());
			SourceRange box = boxOf(block);
			if (box != null && shape.boxes() != Boxes.PLAIN) {
				List<Block> inside = new ArrayList<>();
				while (i < blocks.size() && box.contains(blocks.get(i).range().start())) {
					inside.add(blocks.get(i++));
				}
				i--;
				box(inside);
				last = inside.getLast().range().end();
			} else {
				body.append(block(block, ""));
				last = block.range().end();
			}
		}
		String note = shape.notes() == Notes.FOOTNOTES ? "<w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/></w:footnotePr>" : "";
		WordFile file = WordFile.of(body + "<w:sectPr>" + note + "</w:sectPr>").with("styles", lists.styles()).with("numbering", lists.numbering());
		return footnotes.isEmpty() ? file : file.with("footnotes", footnotes.toString());
	}

	/** What stands at the head and foot of pages is not in the body; the cover has neither. */
	private boolean isPageFurniture(Block block) {
		int cover = draft.trace().lines().stream().filter(line -> line.kind().equals("CHAPTER")).findFirst().orElseThrow().source().start();
		return draft.report().noise().stream().anyMatch(noise -> (noise.kind() == NoiseKind.PAGE_NUMBER || noise.kind() == NoiseKind.REPEATED_TITLE && block.range().start() > cover)
				&& noise.range().equals(block.range()));
	}

	private SourceRange boxOf(Block block) {
		return boxes.stream().filter(box -> box.contains(block.range().start())).findFirst().orElse(null);
	}

	private void blankLines(int from, int to) {
		String between = draft.document().text().substring(from, Math.max(from, to));
		long breaks = between.chars().filter(c -> c == '\n').count();
		for (long i = 1; i < breaks && shape.blankLines(); i++) {
			body.append("<w:p/>");
		}
	}

	// ---- boxes

	private void box(List<Block> inside) {
		boolean table = inside.stream().anyMatch(TableBlock.class::isInstance);
		switch (shape.boxes()) {
			case CELL -> body.append("<w:tbl><w:tblPr><w:tblBorders/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>").append(all(inside, ""))
					.append(table ? "<w:p/>" : "").append("</w:tc></w:tr></w:tbl>");
			case TITLE_ROW -> titleRow(inside, table);
			case BORDERS -> body.append(all(inside, BORDER));
			case GROUND -> body.append(all(inside, GROUND));
			case PLAIN -> throw new IllegalStateException();
		}
	}

	private void titleRow(List<Block> inside, boolean table) {
		if (table && inside.size() == 2) {
			int columns = ((TableBlock) inside.get(1)).columns();
			body.append(table((TableBlock) inside.get(1), "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>" + block(inside.get(0), "") + "</w:tc></w:tr>"));
		} else {
			body.append("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>").append(block(inside.get(0), "")).append("</w:tc></w:tr><w:tr><w:tc>")
					.append(all(inside.subList(1, inside.size()), "")).append("<w:p/></w:tc></w:tr></w:tbl>");
		}
	}

	private String all(List<Block> blocks, String properties) {
		StringBuilder xml = new StringBuilder();
		blocks.forEach(block -> xml.append(block(block, properties)));
		return xml.toString();
	}

	// ---- blocks

	private String block(Block block, String properties) {
		return switch (block) {
			case ParagraphBlock paragraph -> paragraph(paragraph, properties);
			case TableBlock table -> shape.tables() == Tables.REAL && !isPseudo(table) ? table(table, "") : tabs(table, properties);
			case PageBreakBlock end -> "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
			default -> throw new IllegalStateException(block.toString());
		};
	}

	/** A heading or an entry of the contents with a tab in it. */
	private boolean isPseudo(TableBlock table) {
		String kind = kind(table.range());
		return !kind.equals("COLUMNS") && !kind.equals("TABLE_ROW") && !kind.equals("INDICATOR") && !kind.equals("FRAME_TEXT") && !kind.equals("OPENER");
	}

	private String kind(SourceRange range) {
		for (Trace.Line line : draft.trace().lines()) {
			if (line.source() != null && line.source().start() < range.end() && line.source().end() > range.start()) {
				return line.kind();
			}
		}
		return "";
	}

	private String paragraph(ParagraphBlock paragraph, String properties) {
		String kind = kind(paragraph.range());
		String style = shape.headings() == Headings.STYLES ? lists.style(kind) : "";
		boolean counted = shape.numbers() == Numbers.AUTOMATIC && !List.of("", "HEADER", "CONTENTS_ENTRY", "TERM", "NOTE").contains(kind);
		DraftLists.Item item = counted ? lists.item(paragraph.text().toString(), kind) : DraftLists.Item.NONE;
		int skipped = item.length();
		StringBuilder runs = new StringBuilder();
		int blanks = leadingBlanks(paragraph);
		for (Run run : paragraph.runs()) {
			int from = Math.min(run.text().length(), skipped > 0 ? skipped + blanks : 0);
			skipped = skipped > 0 ? Math.max(0, skipped + blanks - run.text().length()) : 0;
			blanks = 0;
			runs.append(run(run.text().toString().substring(from), run.bold()));
		}
		return "<w:p><w:pPr>" + style + item.properties() + properties + "</w:pPr>" + runs + "</w:p>";
	}

	private static int leadingBlanks(ParagraphBlock paragraph) {
		String text = paragraph.runs().stream().map(run -> run.text().toString()).reduce("", String::concat);
		return text.indexOf(paragraph.text().charAt(0));
	}

	private String run(String text, Boolean bold) {
		StringBuilder xml = new StringBuilder();
		Matcher note = NOTE.matcher(text);
		int from = 0;
		while (shape.notes() == Notes.FOOTNOTES && note.find()) {
			xml.append(plain(text.substring(from, note.start()), bold)).append("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"")
					.append(++noteCount).append("\"/></w:r>");
			footnote();
			from = note.end();
		}
		return xml.append(plain(text.substring(from), bold)).toString();
	}

	/** Terms stand in the order of their marks; the marks of a scanned draft are not always read rightly. */
	private void footnote() {
		String text = terms.get(noteCount - 1).replaceFirst("^(?:[0-9]+|[①-⑳㉑-㉟㊱-㊿])[.．、\\s\\u3000]*", "");
		footnotes.append("<w:footnote w:id=\"" + noteCount + "\"><w:p><w:r><w:footnoteRef/></w:r><w:r>" + t(" " + text) + "</w:r></w:p></w:footnote>");
	}

	/** Word keeps a text in few runs; LibreOffice begins another one where the script changes. */
	private String plain(String text, Boolean bold) {
		StringBuilder xml = new StringBuilder();
		String look = bold != null && bold ? "<w:rPr><w:b/></w:rPr>" : "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>";
		int from = 0;
		for (int i = 1; i <= text.length(); i++) {
			boolean cut = i == text.length() || shape.program() == Program.LIBREOFFICE && (text.charAt(i) < 0x80) != (text.charAt(i - 1) < 0x80);
			if (cut) {
				xml.append("<w:r>").append(look).append(tabbed(text.substring(from, i))).append("</w:r>");
				from = i;
			}
		}
		return xml.toString();
	}

	private static String tabbed(String text) {
		List<String> parts = new ArrayList<>();
		for (String part : text.split("\t", -1)) {
			parts.add(part.isEmpty() ? "" : t(part));
		}
		return String.join("<w:tab/>", parts);
	}

	// ---- tables

	private String tabs(TableBlock table, String properties) {
		StringBuilder xml = new StringBuilder();
		for (TableRow row : table.rows()) {
			StringBuilder runs = new StringBuilder();
			for (int i = 0; i < row.cells().size(); i++) {
				runs.append(i > 0 ? "<w:r><w:tab/></w:r>" : "");
				runs.append(run(row.text(i).toString(), null));
			}
			xml.append("<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>");
		}
		return xml + "<w:p/>";
	}

	private String table(TableBlock table, String firstRow) {
		StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>" + firstRow);
		int columns = table.columns();
		for (int r = 0; r < table.rows().size(); r++) {
			TableRow row = table.rows().get(r);
			xml.append("<w:tr>");
			if (row.filled() == 1 && !row.text(0).isEmpty() && row.cells().size() > 1) {
				xml.append(cell(row.cells().get(0), "<w:gridSpan w:val=\"" + row.cells().size() + "\"/>"));
			} else {
				for (int c = 0; c < row.cells().size(); c++) {
					xml.append(cell(row.cells().get(c), c == 0 ? merged(table, r) : ""));
				}
			}
			xml.append("</w:tr>");
		}
		return xml + "</w:tbl>" + (columns > 0 ? "<w:p/>" : "");
	}

	/** The first column has categories, which reach down over empty cells. */
	private String merged(TableBlock table, int row) {
		String continued = shape.program() == Program.WORD ? "<w:vMerge/>" : "<w:vMerge w:val=\"continue\"/>";
		boolean next = row + 1 < table.rows().size() && table.rows().get(row + 1).text(0).isEmpty() && table.rows().get(row + 1).filled() > 0;
		if (table.rows().get(row).text(0).isEmpty()) {
			return row > 0 ? continued : "";
		}
		return next ? "<w:vMerge w:val=\"restart\"/>" : "";
	}

	private String cell(TableCell cell, String properties) {
		StringBuilder runs = new StringBuilder();
		cell.runs().forEach(run -> runs.append(run(run.text().toString(), run.bold())));
		return "<w:tc><w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/>" + properties + "</w:tcPr><w:p>" + runs + "</w:p></w:tc>";
	}
}
