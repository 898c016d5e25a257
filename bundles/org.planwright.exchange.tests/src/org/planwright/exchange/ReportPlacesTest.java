package org.planwright.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.document.Extras;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ImportReport;

/** The import report names places as the original has them: lines of a text, paragraphs and pages of a Word document. */
class ReportPlacesTest {

	private static String report(List<Integer> pages, Locale locale) {
		SourceDocument document = new SourceDocument("草案", "一\n二\n三\n", "UTF-8", List.of(), List.of(new Noise(NoiseKind.PAGE_NUMBER, new SourceRange(2, 3))), Extras.NONE, 0, pages);
		ImportReport.Builder report = new ImportReport.Builder(document);
		report.add(EntryKind.NOT_RECOGNISED, new SourceRange(2, 3), "二");
		report.add(EntryKind.NOT_RECOGNISED, new SourceRange(4, 5), "三");
		return report.build().render(locale);
	}

	@Test
	void aTextHasLines() {
		String report = report(null, Locale.SIMPLIFIED_CHINESE);
		assertTrue(report.contains("（第 2 行）") && report.contains("第 2 行：已保留") && report.contains("第 3 行："), report);
	}

	@Test
	void aWordDocumentHasParagraphsAndWhereTheyAreKnownPages() {
		String report = report(List.of(1, 4), Locale.SIMPLIFIED_CHINESE);
		assertTrue(report.contains("（第 2 段）") && report.contains("第 2 段（第 4 页）：已保留") && report.contains("第 3 段：已保留"), report);
		assertTrue(report(List.of(1, 4), Locale.ENGLISH).contains("Paragraph 2 (page 4): kept"));
	}
}
