package org.planwright.exchange.recognise;

import java.util.List;
import java.util.Set;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.PageBreakBlock;
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
		LineSink sink = new LineSink(report, Place.TOP);
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

	/**
	 * Recognises a piece of a plan, which has no cover and need not make sense alone. Never fails.
	 *
	 * @param place where it is to stand; in a frame it has the lines of such a frame, without its opening and end
	 */
	public static RecognisedPlan recognisePiece(SourceDocument document, Place place) {
		ImportReport.Builder report = new ImportReport.Builder(document);
		LineSink sink = new LineSink(report, place);
		List<Block> blocks = PseudoTables.dissolve(document.blocks(), document.text()).stream().filter(block -> !(block instanceof PageBreakBlock)).toList();
		Cursor cursor = new Cursor(ParagraphHealer.heal(blocks, report), Set.of(), document.text());
		BodyRecogniser body = new BodyRecogniser(cursor, sink);
		if (place == Place.TOP) {
			body.recognise();
		} else {
			body.recogniseInFrame(place);
		}
		return new RecognisedPlan(sink.lines(), report.build());
	}
}
