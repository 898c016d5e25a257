package org.planwright.exchange.text;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.PageBreakBlock;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.office.OfficeFormat;
import org.planwright.exchange.office.OfficeLimits;

/** Reads plain text: a line is a paragraph, tables are told by their tabs, form feeds are page breaks. */
public final class PlainTextReader implements DocumentReader {

	@Override
	public boolean accepts(String fileName, byte[] head) {
		return !OfficeFormat.isOffice(head);
	}

	@Override
	public int maxBytes() {
		return OfficeLimits.TEXT_BYTES;
	}

	@Override
	public SourceDocument read(String fileName, byte[] content) throws ImportException {
		DecodedText decoded = TextDecoder.decode(fileName, content);
		List<Noise> noise = new ArrayList<>();
		List<Block> blocks = blocks(decoded.text(), noise);
		return new SourceDocument(fileName, decoded.text(), decoded.coding(), blocks, noise, decoded.damaged());
	}

	private static List<Block> blocks(String text, List<Noise> noise) {
		List<TextLine> lines = TextLines.split(text);
		InlineMarks marks = new InlineMarks(text, noise);
		// Looking for a table reads lines that may turn out not to be one: what is left out is noted only once.
		InlineMarks probe = new InlineMarks(text, new ArrayList<>());
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		while (at < lines.size()) {
			TextLine line = lines.get(at);
			if (line.newPage()) {
				blocks.add(new PageBreakBlock(new SourceRange(line.start() - 1, line.start())));
			}
			FoundTable table = table(lines, probe, at) == null ? null : table(lines, marks, at);
			if (table != null) {
				blocks.add(table.table());
				at = table.end();
				continue;
			}
			if (!line.isBlank()) {
				ParagraphBlock paragraph = new ParagraphBlock(marks.runs(line.start(), line.end()), line.range());
				if (!paragraph.text().isEmpty()) {
					blocks.add(paragraph);
				}
			}
			at++;
		}
		return blocks;
	}

	private static FoundTable table(List<TextLine> lines, InlineMarks marks, int at) {
		FoundTable table = new CellPerLineTables(lines, marks).find(at);
		return table != null ? table : new RowPerLineTables(lines, marks).find(at);
	}
}
