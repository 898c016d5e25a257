package org.planwright.exchange.recognise;

import java.util.List;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ImportReport;

/** Recognises a plan in a document of any format. */
public final class PlanRecogniser {

	private PlanRecogniser() {
	}

	/** Never fails: what is not understood is kept as text and named in the report. */
	public static RecognisedPlan recognise(SourceDocument document) {
		ImportReport.Builder report = new ImportReport.Builder(document);
		if (document.damaged() > 0) {
			int first = document.text().indexOf('\ufffd');
			report.add(EntryKind.UNDECODABLE_CHARACTERS, new SourceRange(first, first + 1), document.damaged());
		}
		LineSink sink = new LineSink(report);
		List<Block> blocks = PageFurniture.remove(document.blocks(), document.text(), report);
		blocks = PseudoTables.dissolve(blocks, document.text());
		int body = CoverPage.take(blocks, sink);
		if (body < blocks.size() && blocks.get(body) instanceof ParagraphBlock paragraph
				&& LineForms.isContents(paragraph.text())) {
			body = ContentsPage.take(blocks, body, sink);
		}
		List<Block> healed = ParagraphHealer.heal(blocks.subList(body, blocks.size()), report);
		Cursor cursor = new Cursor(healed, LostTitles.find(healed, report), document.text());
		new BodyRecogniser(cursor, sink).recognise();
		return new RecognisedPlan(sink.lines(), report.build());
	}
}
