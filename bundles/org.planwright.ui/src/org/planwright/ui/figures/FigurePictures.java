package org.planwright.ui.figures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Shell;
import org.planwright.exchange.export.chart.BarChart;
import org.planwright.graph.drawing.ChartDrawing;
import org.planwright.graph.drawing.DrawingWriter;
import org.planwright.graph.drawing.DrawingWriters;
import org.planwright.ui.FileExport;
import org.planwright.ui.rules.RuleBook;

/** Figures as pictures, on light ground whatever the theme: for documents and mails. In the UI thread. */
final class FigurePictures {

	private FigurePictures() {
	}

	/** Puts a picture of some figures on the clipboard. */
	static void copy(Shell shell, List<BarChart> charts) {
		BusyIndicator.showWhile(shell.getDisplay(), () -> {
			Clipboard clipboard = new Clipboard(shell.getDisplay());
			try {
				clipboard.setContents(new Object[] { picture(charts) }, new Transfer[] { ImageTransfer.getInstance() });
			} catch (IOException e) {
				MessageDialog.openError(shell, Messages.copy, Messages.bind(Messages.failed, e.getLocalizedMessage()));
			} finally {
				clipboard.dispose();
			}
		});
	}

	private static ImageData picture(List<BarChart> charts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer("png").write(ChartDrawing.of(charts), RuleBook.locale(), out);
		return new ImageLoader().load(new ByteArrayInputStream(out.toByteArray()))[0];
	}

	private static DrawingWriter writer(String format) {
		return DrawingWriters.of(format).orElseThrow();
	}

	/** A file of some figures, in a format that a person chooses. */
	static FileExport export(List<BarChart> charts, String title) {
		List<FileExport.Format> formats = DrawingWriters.all().stream()
				.map(writer -> new FileExport.Format(Messages.bind(Messages.format, writer.format().toUpperCase(), writer.format()), writer.format())).toList();
		return new FileExport(title, formats, (out, format, monitor) -> writer(format.extension()).write(ChartDrawing.of(charts), RuleBook.locale(), out));
	}
}
