package org.planwright.exchange.word.binary;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;

/** Writes the runs of paragraphs. Characters below the blank are marks in the binary format, each with a meaning of its own. */
final class BinaryRuns {

	private static final char PICTURE = 1;
	private static final char NOTE = 2;
	private static final char COMMENT = 5;
	private static final char LINE_BREAK = 0x0B;
	private static final char PAGE_BREAK = 0x0C;
	private static final char FIELD_BEGIN = 0x13;
	private static final char FIELD_SEPARATOR = 0x14;
	private static final char FIELD_END = 0x15;
	private static final char SOLID_HYPHEN = 0x1E;
	private static final char SOFT_HYPHEN = 0x1F;
	private static final int SUPERSCRIPT = 1;

	/** What marks in the text lead to. */
	interface Links {
		/** Writes a reference to the note at a position of the text, or the mark of the note itself. */
		void note(int position, WordXml xml);

		/** The id of the next comment. */
		int comment();

		/** The relationship of a picture that has been added to the package; null when it cannot be. */
		String picture(Picture picture);
	}

	private final HWPFDocument document;
	private final Links links;
	private final WordXml xml;
	/** Fields that have begun, and of these the number whose instruction is over. */
	private int open;
	private int shown;

	BinaryRuns(HWPFDocument document, Links links, WordXml xml) {
		this.document = document;
		this.links = links;
		this.xml = xml;
	}

	/** Writes all runs of a paragraph. */
	void write(Paragraph paragraph) {
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			write(paragraph.getCharacterRun(i), paragraph);
		}
	}

	private void write(CharacterRun run, Paragraph paragraph) {
		int start = Math.max(run.getStartOffset(), paragraph.getStartOffset());
		int end = Math.min(run.getEndOffset(), paragraph.getEndOffset());
		String text = run.text();
		int from = start - run.getStartOffset();
		int to = Math.min(text.length(), end - run.getStartOffset());
		if (from >= to) {
			return;
		}
		boolean deleted = run.isMarkedDeleted();
		boolean inserted = !deleted && run.isMarkedInserted();
		if (deleted || inserted) {
			xml.begin(deleted ? "del" : "ins", "id", start, "author", "");
		}
		xml.begin("r");
		properties(run);
		if (run.isSymbol()) {
			xml.empty("sym", "font", run.getSymbolFont().getMainFontName(), "char", String.format("%04X", (int) run.getSymbolCharacter()));
		} else {
			content(run, text, from, to, deleted);
		}
		xml.end();
		if (deleted || inserted) {
			xml.end();
		}
	}

	private void properties(CharacterRun run) {
		xml.begin("rPr");
		if (run.isBold()) {
			xml.empty("b");
		}
		if (run.isVanished()) {
			xml.empty("vanish");
		}
		if (run.getSubSuperScriptIndex() == SUPERSCRIPT) {
			xml.empty("vertAlign", "val", "superscript");
		}
		xml.end();
	}

	private void content(CharacterRun run, String text, int from, int to, boolean deleted) {
		StringBuilder plain = new StringBuilder();
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c != SOLID_HYPHEN && c != SOFT_HYPHEN) {
				plain.append(c);
				continue;
			}
			flush(plain, deleted);
			mark(c, run, i);
		}
		flush(plain, deleted);
	}

	private void flush(StringBuilder plain, boolean deleted) {
		if (!plain.isEmpty()) {
			boolean instruction = open > shown;
			xml.text(deleted ? instruction ? "delInstrText" : "delText" : instruction ? "instrText" : "t", plain.toString());
			plain.setLength(0);
		}
	}

	private void mark(char c, CharacterRun run, int index) {
		switch (c) {
			case '\t' -> xml.empty("tab");
			case LINE_BREAK -> xml.empty("br");
			case PAGE_BREAK -> xml.empty("br", "type", "page");
			case SOLID_HYPHEN -> xml.empty("noBreakHyphen");
			case SOFT_HYPHEN -> xml.empty("softHyphen");
			case FIELD_BEGIN -> {
				open++;
				xml.empty("fldChar", "fldCharType", "begin");
			}
			case FIELD_SEPARATOR -> {
				shown++;
				xml.empty("fldChar", "fldCharType", "separate");
			}
			case FIELD_END -> {
				shown = Math.min(shown, open) - (shown == open ? 1 : 0);
				open = Math.max(0, open - 1);
				shown = Math.max(0, shown);
				xml.empty("fldChar", "fldCharType", "end");
			}
			case NOTE -> links.note(run.getStartOffset() + index, xml);
			case COMMENT -> xml.empty("commentReference", "id", links.comment());
			case PICTURE -> picture(run);
			default -> { }
		}
	}

	private void picture(CharacterRun run) {
		if (document.getPicturesTable().hasPicture(run)) {
			Picture picture = document.getPicturesTable().extractPicture(run, false);
			String relationship = picture == null ? null : links.picture(picture);
			if (relationship != null) {
				xml.picture(relationship);
			}
		}
	}
}
