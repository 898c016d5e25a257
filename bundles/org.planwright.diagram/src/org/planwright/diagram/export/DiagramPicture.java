package org.planwright.diagram.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.ImageData;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.drawing.Drawing;
import org.planwright.graph.drawing.DrawingMaker;
import org.planwright.graph.drawing.DrawingWriter;
import org.planwright.graph.drawing.DrawingWriters;
import org.planwright.graph.drawing.PngWriter;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.ui.FileExport;

/**
 * What is shown of a diagram as a picture with title, legend and remarks, the same that is exported without a window. Immutable, for any thread.
 *
 * @param by     what nodes are coloured by
 * @param locale of title and legend
 */
public record DiagramPicture(Diagram diagram, DiagramLayout layout, ColourBy by, Locale locale) implements FileExport.Content {

	/** Draws it. */
	public Drawing drawing() {
		return DrawingMaker.draw(diagram, layout, by, locale);
	}

	/** The formats in which it can be written. */
	public static List<FileExport.Format> formats() {
		return DrawingWriters.all().stream().map(writer -> new FileExport.Format(writer.format().toUpperCase(Locale.ROOT), writer.format())).toList();
	}

	@Override
	public void write(OutputStream out, FileExport.Format format, IProgressMonitor monitor) throws IOException {
		writer(format).write(drawing(), locale, out);
	}

	@Override
	public List<String> remarks(FileExport.Format format) throws IOException {
		return writer(format).remarks(drawing(), locale);
	}

	private static DrawingWriter writer(FileExport.Format format) {
		return DrawingWriters.of(format.extension()).orElseThrow();
	}

	/** It in pixels, twice as large as at 100 %. Takes its time. */
	public ImageData image() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		new PngWriter().write(drawing(), locale, png);
		return new ImageData(new ByteArrayInputStream(png.toByteArray()));
	}
}
