package org.planwright.exchange.export;

import java.util.List;
import java.util.Optional;

import org.planwright.exchange.export.html.HtmlWriter;
import org.planwright.exchange.export.pdf.PdfWriter;
import org.planwright.exchange.export.sheet.XlsxWriter;
import org.planwright.exchange.export.site.SiteWriter;
import org.planwright.exchange.export.text.TextWriter;
import org.planwright.exchange.export.word.WordWriter;

/** The writers there are. */
public final class PlanWriters {

	private static final List<PlanWriter> ALL = List.of(new TextWriter(), new HtmlWriter(), new PdfWriter(), new WordWriter(), new XlsxWriter());

	private static final List<PlanFolderWriter> FOLDERS = List.of(new SiteWriter());

	private PlanWriters() {
	}

	/** All writers, in the order in which they are offered; cannot be changed. */
	public static List<PlanWriter> all() {
		return ALL;
	}

	/** All writers of folders, in the order in which they are offered; cannot be changed. */
	public static List<PlanFolderWriter> folders() {
		return FOLDERS;
	}

	/** The writer of a format; its name in any case. */
	public static Optional<PlanWriter> of(String format) {
		return ALL.stream().filter(writer -> writer.format().equalsIgnoreCase(format)).findFirst();
	}
}
