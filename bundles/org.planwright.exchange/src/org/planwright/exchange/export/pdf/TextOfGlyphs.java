package org.planwright.exchange.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Says which characters the glyphs of a PDF stand for, so that what is copied or searched is what was written. Fonts draw 一 (U+4E00) and the radical ⼀ (U+2F00) with
 * one glyph, and by itself the library takes the radical.
 */
public final class TextOfGlyphs {

	private static final int MOST_IN_BLOCK = 100;
	private static final int LAST_ASCII = 0x7E;

	private final Map<Integer, String> characters = new TreeMap<>();

	/** The glyphs of a text, and those of numbers. */
	public TextOfGlyphs(String text, CmapLookup glyphs) {
		text.codePoints().forEach(each -> add(each, glyphs));
		for (int ascii = ' '; ascii <= LAST_ASCII; ascii++) {
			add(ascii, glyphs);
		}
		PdfFont.REPLACEMENT.codePoints().forEach(each -> add(each, glyphs));
	}

	private void add(int codePoint, CmapLookup glyphs) {
		int glyph = glyphs.getGlyphId(codePoint);
		if (glyph != 0) {
			characters.merge(glyph, codePoint == PdfPage.BLANK ? " " : Character.toString(codePoint), (first, next) -> first);
		}
	}

	/** Puts the table into a font; to be called when the document has been saved once, as that makes the font's own table. */
	public void writeTo(PDFont font, PDDocument document) throws IOException {
		StringBuilder map = new StringBuilder("""
				/CIDInit /ProcSet findresource begin
				12 dict begin
				begincmap
				/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
				/CMapName /Adobe-Identity-UCS def
				/CMapType 2 def
				1 begincodespacerange
				<0000> <FFFF>
				endcodespacerange
				""");
		int written = 0;
		for (Map.Entry<Integer, String> each : characters.entrySet()) {
			if (written % MOST_IN_BLOCK == 0) {
				map.append(written == 0 ? "" : "endbfchar\n").append(Math.min(MOST_IN_BLOCK, characters.size() - written)).append(" beginbfchar\n");
			}
			map.append(String.format("<%04X> <", each.getKey()));
			each.getValue().chars().forEach(unit -> map.append(String.format("%04X", unit)));
			map.append(">\n");
			written++;
		}
		map.append("endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
		PDStream stream = new PDStream(document);
		try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
		}
		font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
	}
}
