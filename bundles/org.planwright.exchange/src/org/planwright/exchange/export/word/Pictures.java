package org.planwright.exchange.export.word;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.planwright.exchange.export.figure.FigureFile;
import org.planwright.exchange.export.figure.FigureFiles;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.model.plan.Figure;

/** Puts the pictures of figures into the document; without one the caption stands alone. */
final class Pictures {

	/** The kinds that every version of Word shows. */
	private static final Map<String, PictureType> TYPES = Map.of("png", PictureType.PNG, "jpg", PictureType.JPEG, "gif", PictureType.GIF);
	private static final int EMU_PER_TWIP = 635;
	private static final int EMU_PER_PIXEL = 9525;

	private final XWPFDocument document;
	private final FigureFiles files;
	private final long widest;
	private final long highest;

	/** @param width and height of the text area in twentieths of a point */
	Pictures(XWPFDocument document, Optional<Path> folder, int width, int height) {
		this.document = document;
		files = FigureFiles.in(folder);
		widest = (long) width * EMU_PER_TWIP;
		// the caption stands on the same page
		highest = (long) height * EMU_PER_TWIP * 4 / 5;
	}

	/** Writes the picture of a figure, when there is one. */
	void write(Printed.Figure figure, Supplier<CTP> paragraph) throws IOException {
		FigureFile file = figure.source() instanceof Figure source ? files.of(source).orElse(null) : null;
		PictureType type = file == null ? null : TYPES.get(file.extension());
		byte[] bytes = type == null ? new byte[0] : Files.readAllBytes(file.path());
		Dimension size = size(bytes);
		if (size == null) {
			return;
		}
		double scale = Math.min(1, Math.min((double) widest / ((long) size.width * EMU_PER_PIXEL), (double) highest / ((long) size.height * EMU_PER_PIXEL)));
		try {
			new XWPFParagraph(paragraph.get(), document).createRun().addPicture(new ByteArrayInputStream(bytes), type, file.path().getFileName().toString(),
					(int) (size.width * EMU_PER_PIXEL * scale), (int) (size.height * EMU_PER_PIXEL * scale));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	/** The size in pixels, read from the head of the file; null when it is no picture. */
	private static Dimension size(byte[] bytes) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return null;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return new Dimension(reader.getWidth(0), reader.getHeight(0));
			} finally {
				reader.dispose();
			}
		} catch (IOException e) {
			return null;
		}
	}
}
