package org.planwright.exchange.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.planwright.exchange.export.ExportException;

/** A font that a PDF embeds. That of the product is read when the first PDF is made and kept as long as memory is not short. */
public final class PdfFont {

	/** The family that the style sheet asks for. */
	static final String FAMILY = "Plan";

	/** Printed for what the font does not have: the sign that typesetters put for a missing character. */
	public static final String REPLACEMENT = "〓";

	private static final String FILE = "NotoSerifSC-Regular.ttf";

	private static SoftReference<PdfFont> product = new SoftReference<>(null);

	private final TrueTypeFont program;

	private PdfFont(TrueTypeFont program) {
		this.program = program;
		// ligatures, which Chinese text does not have, would cost half the time
		program.setEnableGsub(false);
	}

	/** The font that comes with the product. */
	public static synchronized PdfFont ofProduct() throws IOException {
		PdfFont font = product.get();
		if (font == null) {
			try (InputStream in = PdfFont.class.getResourceAsStream(FILE)) {
				font = new PdfFont(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
			}
			product = new SoftReference<>(font);
		}
		return font;
	}

	/**
	 * The font of a file; the first of a collection.
	 *
	 * @throws ExportException when there is no such file, or it is no font that can be embedded
	 */
	static PdfFont of(Path file, Locale locale) throws IOException {
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new ExportException(locale, "pdf.font.missing", file.toString());
		}
		try (PDDocument trial = new PDDocument()) {
			TrueTypeFont program = file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc") ? firstOf(file) : new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
			if (program.getGlyph() != null && program.getUnicodeCmapLookup() != null) {
				// refuses what its maker does not allow to be embedded
				PDType0Font.load(trial, program, true);
				return new PdfFont(program);
			}
		} catch (IOException | RuntimeException e) {
			// the library says in several ways that it cannot read a font; for the user they are one
		}
		throw new ExportException(locale, "pdf.font.unusable", file.toString());
	}

	private static TrueTypeFont firstOf(Path file) throws IOException {
		List<TrueTypeFont> fonts = new ArrayList<>();
		new TrueTypeCollection(file.toFile()).processAllFonts(fonts::add);
		return fonts.get(0);
	}

	/** What glyphs and their widths are read from. */
	public TrueTypeFont program() {
		return program;
	}

	/** The characters of a text that are not in the font, each once, in order. */
	public List<String> missing(String text) throws IOException {
		CmapLookup glyphs = program.getUnicodeCmapLookup();
		Set<String> missing = new LinkedHashSet<>();
		text.codePoints().filter(each -> !Character.isISOControl(each) && !Character.isWhitespace(each) && glyphs.getGlyphId(each) == 0)
				.forEach(each -> missing.add(Character.toString(each)));
		return List.copyOf(missing);
	}
}
