package org.planwright.exchange.paste;

import java.util.List;

import org.planwright.dsl.line.PlanLines;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.plan.PlanTextWriter;
import org.planwright.exchange.recognise.LineKind;
import org.planwright.exchange.recognise.PlanEvidence;
import org.planwright.exchange.recognise.PlanLine;
import org.planwright.exchange.recognise.PlanRecogniser;
import org.planwright.exchange.recognise.RecognisedPlan;

/** What is pasted into the text of a plan. Safe for use by several threads. */
public final class PlanPaste {

	private final String plan;
	private final int from;
	private final int to;

	private PlanPaste(String plan, int from, int to) {
		this.plan = plan;
		this.from = from;
		this.to = to;
	}

	/**
	 * The text that takes the place of a range of a plan when a clip is pasted there: clean lines of the language for what a word processor copied, the
	 * cleaned text for what is plain; empty when there is nothing to paste. Lines end with LF.
	 *
	 * @param plan the text of the plan
	 * @param from where the range begins
	 * @param to   where it ends, the same for the cursor
	 */
	public static String paste(Clip clip, String plan, int from, int to) {
		SourceDocument document = ClipDocument.read(clip);
		if (document == null) {
			String text = clip.text() == null ? "" : clip.text();
			return ClipDocument.isOfPlainTextEditor(clip) ? PlainText.lines(text) : PlainText.clean(text);
		}
		return new PlanPaste(plan, from, to).text(document);
	}

	private String text(SourceDocument document) {
		String before = plan.substring(lineStart(from), from);
		String after = plan.substring(to, lineEnd(to));
		if (document.blocks().size() == 1 && document.blocks().getFirst() instanceof ParagraphBlock paragraph && !before.isBlank()) {
			return PlanLines.escape(paragraph.text().toString());
		}
		List<PlanLine> lines = lines(document);
		if (lines.isEmpty()) {
			return "";
		}
		String written = PlanTextWriter.write(lines).text().toString().stripTrailing();
		String start = before.isBlank() ? "" : "\n";
		if (lines.getFirst().kind().isHeading() || lines.getFirst().kind() == LineKind.OPENER) {
			start += isBelowText(before) ? "\n" : "";
		}
		boolean indented = before.isBlank() && !before.isEmpty();
		return start + (indented ? written.stripLeading() : written) + (after.isBlank() ? "" : "\n");
	}

	/** A whole plan pasted into an empty one has a cover; everything else is a piece. */
	private List<PlanLine> lines(SourceDocument document) {
		if ((plan.substring(0, from) + plan.substring(to)).isBlank()) {
			RecognisedPlan whole = PlanRecogniser.recognise(document);
			if (PlanEvidence.suffices(document.text(), whole.report())) {
				return whole.lines();
			}
		}
		String above = plan.substring(0, lineStart(from));
		OpenFrame frame = OpenFrame.behind(above);
		List<PlanLine> lines = PlanRecogniser.recognisePiece(document, frame.place()).lines();
		return frame.hasColumns() ? lines.stream().filter(line -> line.kind() != LineKind.COLUMNS).toList() : lines;
	}

	private boolean isBelowText(String before) {
		if (!before.isBlank()) {
			return true;
		}
		int start = lineStart(from);
		return start > 0 && !plan.substring(lineStart(start - 1), start - 1).isBlank();
	}

	private int lineStart(int offset) {
		int start = offset;
		while (start > 0 && !isLineEnd(plan.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private int lineEnd(int offset) {
		int end = offset;
		while (end < plan.length() && !isLineEnd(plan.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}
}
