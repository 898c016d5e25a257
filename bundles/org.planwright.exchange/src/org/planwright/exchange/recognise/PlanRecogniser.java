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
		Frames frames = Frames.of(TableTitles.apart(document.blocks()));
		List<Block> blocks = PageFurniture.remove(frames.blocks(), document.text(), report);
		blocks = PseudoTables.dissolve(blocks, document.text());
		int body = CoverPage.take(blocks, sink);
		if (body < blocks.size() && blocks.get(body) instanceof ParagraphBlock paragraph
				&& (LineForms.isContents(paragraph.text()) || paragraph.hint().contents())) {
			body = ContentsPage.take(blocks, body, sink);
		}
		List<Block> healed = ParagraphHealer.heal(blocks.subList(body, blocks.size()), frames, report);
		Cursor cursor = new Cursor(healed, LostTitles.find(healed, report), frames, document.text());
		new BodyRecogniser(cursor, sink).recognise();
		NoteGlossary.take(document.extras().notes(), sink);
		List<PlanLine> lines = Remarks.insert(document.extras().marks(), Figures.insert(document.extras().pictures(), sink.lines(), report), report);
		return new RecognisedPlan(lines, report.build());
	}

	/**
	 * Recognises a piece of a plan, which has no cover and need not make sense alone. Never fails.
	 *
	 * @param place where it is to stand; in a frame it has the lines of such a frame, without its opening and end
	 */
	public static RecognisedPlan recognisePiece(SourceDocument document, Place place) {
		ImportReport.Builder report = new ImportReport.Builder(document);
		LineSink sink = new LineSink(report, place);
		Frames frames = Frames.of(TableTitles.apart(document.blocks()));
		List<Block> blocks = PseudoTables.dissolve(frames.blocks(), document.text()).stream().filter(block -> !(block instanceof PageBreakBlock)).toList();
		Cursor cursor = new Cursor(ParagraphHealer.heal(blocks, frames, report), Set.of(), frames, document.text());
		BodyRecogniser body = new BodyRecogniser(cursor, sink);
		if (place == Place.TOP) {
			body.recognise();
		} else {
			body.recogniseInFrame(place);
		}
		return new RecognisedPlan(sink.lines(), report.build());
	}
}
