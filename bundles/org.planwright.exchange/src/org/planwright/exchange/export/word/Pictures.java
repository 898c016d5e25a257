package org.planwright.exchange.export.word;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
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
import org.planwright.exchange.export.printed.Printed;
import org.planwright.model.Details;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.TextRole;

/** Puts the pictures that a plan names into the document. Only files in the plan's folder and below are taken; one that is not there leaves its caption alone. */
final class Pictures {

	private static final int MAX_BYTES = 20 * 1024 * 1024;
	private static final int EMU_PER_TWIP = 635;
	private static final int EMU_PER_PIXEL = 9525;

	private final XWPFDocument document;
	private final Optional<Path> folder;
	private final long widest;
	private final long highest;

	/** @param width and height of the text area in twentieths of a point */
	Pictures(XWPFDocument document, Optional<Path> folder, int width, int height) {
		this.document = document;
		this.folder = folder.map(each -> each.toAbsolutePath().normalize());
		widest = (long) width * EMU_PER_TWIP;
		// the caption stands on the same page
		highest = (long) height * EMU_PER_TWIP * 4 / 5;
	}

	/** Writes the picture of a figure, when there is one. */
	void write(Printed.Figure figure, Supplier<CTP> paragraph) throws IOException {
		Optional<Path> file = file(figure.source());
		if (file.isEmpty()) {
			return;
		}
		byte[] bytes = Files.readAllBytes(file.get());
		Dimension size = size(bytes);
		PictureType type = type(file.get().getFileName().toString());
		if (size == null || type == null) {
			return;
		}
		double scale = Math.min(1, Math.min((double) widest / ((long) size.width * EMU_PER_PIXEL), (double) highest / ((long) size.height * EMU_PER_PIXEL)));
		try {
			new XWPFParagraph(paragraph.get(), document).createRun().addPicture(new ByteArrayInputStream(bytes), type, file.get().getFileName().toString(),
					(int) (size.width * EMU_PER_PIXEL * scale), (int) (size.height * EMU_PER_PIXEL * scale));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private Optional<Path> file(Line figure) throws IOException {
		String name = Details.text(figure, TextRole.FILE);
		if (name == null || folder.isEmpty()) {
			return Optional.empty();
		}
		try {
			Path file = folder.get().resolve(name.replace('\\', '/')).normalize();
			boolean usable = file.startsWith(folder.get()) && Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES;
			return usable ? Optional.of(file) : Optional.empty();
		} catch (java.nio.file.InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static PictureType type(String name) {
		return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT)) {
			case "png" -> PictureType.PNG;
			case "jpg", "jpeg" -> PictureType.JPEG;
			case "gif" -> PictureType.GIF;
			case "bmp" -> PictureType.BMP;
			case "tif", "tiff" -> PictureType.TIFF;
			default -> null;
		};
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
