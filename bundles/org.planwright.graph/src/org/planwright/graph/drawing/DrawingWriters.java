package org.planwright.graph.drawing;

import java.util.List;
import java.util.Optional;

/** The writers there are. */
public final class DrawingWriters {

	private static final List<DrawingWriter> ALL = List.of(new SvgWriter(), new PngWriter(), new PdfDrawingWriter());

	private DrawingWriters() {
	}

	/** All, in the order in which they are offered; cannot be changed. */
	public static List<DrawingWriter> all() {
		return ALL;
	}

	/** The writer of a format; its name in any case. */
	public static Optional<DrawingWriter> of(String format) {
		return ALL.stream().filter(writer -> writer.format().equalsIgnoreCase(format)).findFirst();
	}
}
