package org.planwright.exchange.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.contribution.FormatContributions;
import org.planwright.exchange.export.html.HtmlWriter;
import org.planwright.exchange.export.pdf.PdfWriter;
import org.planwright.exchange.export.sheet.XlsxWriter;
import org.planwright.exchange.export.site.SiteWriter;
import org.planwright.exchange.export.text.TextWriter;
import org.planwright.exchange.export.word.WordWriter;

/** The writers there are. */
public final class PlanWriters {

	private static final List<PlanWriter> BUILT_IN = List.of(new TextWriter(), new HtmlWriter(), new PdfWriter(), new WordWriter(), new XlsxWriter());

	private static final List<PlanFolderWriter> FOLDERS = List.of(new SiteWriter());

	private PlanWriters() {
	}

	/** All writers, those of the product before those of plug-ins, in the order in which they are offered; cannot be changed. */
	public static List<PlanWriter> all() {
		return all(FormatContributions.ofProgram());
	}

	/** The writers of the product, and those of plug-ins for other formats. */
	public static List<PlanWriter> all(FormatContributions plugins) {
		List<PlanWriter> all = new ArrayList<>(BUILT_IN);
		for (PlanWriter writer : plugins.writers()) {
			if (all.stream().noneMatch(known -> known.format().equalsIgnoreCase(writer.format()))) {
				all.add(writer);
			}
		}
		return List.copyOf(all);
	}

	/** All writers of folders, in the order in which they are offered; cannot be changed. */
	public static List<PlanFolderWriter> folders() {
		return FOLDERS;
	}

	/** The writer of a format; its name in any case. */
	public static Optional<PlanWriter> of(String format) {
		return all().stream().filter(writer -> writer.format().equalsIgnoreCase(format)).findFirst();
	}
}
