package org.planwright.exchange.plan;

import java.util.List;

import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.recognise.LineKind;
import org.planwright.exchange.recognise.PlanLine;

/** Writes recognised lines as the text of a plan: LF, blank lines before headings and frames, two blanks of indentation in frames. */
public final class PlanTextWriter {

	private static final String INDENT = "  ";

	private PlanTextWriter() {
	}

	public static WrittenPlan write(List<PlanLine> lines) {
		SourcedText.Builder text = new SourcedText.Builder();
		int[] numbers = new int[lines.size()];
		int number = 1;
		for (int i = 0; i < lines.size(); i++) {
			PlanLine line = lines.get(i);
			if (i > 0 && needsBlankLine(lines.get(i - 1).kind(), line.kind())) {
				text.insert("\n");
				number++;
			}
			numbers[i] = number++;
			text.insert(line.framed() ? INDENT : "");
			text.append(line.forced() ? Escapes.text(line.text(), line.framed()) : Escapes.marks(line.text()));
			text.insert("\n");
		}
		return new WrittenPlan(text.build(), lines, numbers);
	}

	private static boolean needsBlankLine(LineKind before, LineKind kind) {
		return kind.isHeading() || kind == LineKind.OPENER || before == LineKind.CLOSER
				|| before == LineKind.HEADER && kind != LineKind.HEADER;
	}
}
