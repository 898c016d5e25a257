package org.planwright.exchange.contribution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.Run;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;

/** A reader as an office might add it: files that end in .notes, with | between paragraphs. */
public class NotesReader implements DocumentReader {

	@Override
	public boolean accepts(String fileName, byte[] head) {
		return fileName.endsWith(".notes");
	}

	@Override
	public int maxBytes() {
		return 1000;
	}

	@Override
	public SourceDocument read(String fileName, byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		List<Block> blocks = new ArrayList<>();
		int from = 0;
		for (String part : text.split("\\|")) {
			blocks.add(new ParagraphBlock(List.of(new Run(SourcedText.slice(text, from, from + part.length()), null)), new SourceRange(from, from + part.length())));
			from += part.length() + 1;
		}
		return new SourceDocument(fileName, text, "NOTES", blocks, List.of(), 0);
	}
}
