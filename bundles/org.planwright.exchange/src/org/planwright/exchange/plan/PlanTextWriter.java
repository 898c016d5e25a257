package org.planwright.exchange.plan;

import java.util.List;

import org.planwright.dsl.line.PlanLines;
import org.planwright.dsl.line.PlanLines.Place;
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
			if (i > 0 && needsBlankLine(lines.get(i - 1).kind(), kindFrom(lines, i))) {
				text.insert("\n");
				number++;
			}
			numbers[i] = number++;
			text.insert(line.place() == Place.TOP ? "" : INDENT).append(written(line)).insert("\n");
		}
		return new WrittenPlan(text.build(), lines, numbers);
	}

	private static SourcedText written(PlanLine line) {
		if (line.forced()) {
			return Escapes.text(line.text(), line.place());
		}
		boolean unmarked = line.kind().isHeading() && PlanLines.isParagraph(line.text().toString(), Place.TOP);
		if (unmarked) {
			return new SourcedText.Builder().insert(keyword(line.kind()) + " ").append(line.text()).build();
		}
		return hasProse(line.kind()) ? Escapes.signs(line.text()) : line.text();
	}

	/** The keyword of a heading that its number does not mark enough. */
	private static String keyword(LineKind kind) {
		return switch (kind) {
			case PART -> "篇";
			case CHAPTER -> "章";
			case SECTION -> "节";
			default -> "目";
		};
	}

	private static boolean hasProse(LineKind kind) {
		return kind == LineKind.PRINCIPLE || kind == LineKind.PROJECT || kind == LineKind.NOTE || kind == LineKind.CONTENTS_ENTRY;
	}

	/** A remark goes with the line below it. */
	private static LineKind kindFrom(List<PlanLine> lines, int index) {
		int at = index;
		while (at < lines.size() - 1 && lines.get(at).kind() == LineKind.REMARK) {
			at++;
		}
		return lines.get(at).kind();
	}

	private static boolean needsBlankLine(LineKind before, LineKind kind) {
		return before != LineKind.REMARK && (kind.isHeading() || kind == LineKind.OPENER || before == LineKind.CLOSER
				|| before == LineKind.HEADER && kind != LineKind.HEADER);
	}
}
