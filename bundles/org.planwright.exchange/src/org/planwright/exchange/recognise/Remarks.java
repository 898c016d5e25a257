package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.Mark;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ImportReport;
import org.planwright.model.text.Widths;

/** What was marked in a document: comments go into the plan as remarks above the line they are about, and all of it is in the report. */
final class Remarks {

	private Remarks() {
	}

	/** The lines with the comments among them. */
	static List<PlanLine> insert(List<Mark> marks, List<PlanLine> lines, ImportReport.Builder report) {
		List<List<PlanLine>> before = new ArrayList<>(Collections.nCopies(lines.size() + 1, null));
		for (Mark mark : marks) {
			String quotation = mark.kind() == Mark.Kind.COMMENT ? report.quotation(mark.range()) : mark.text();
			report.add(kind(mark.kind()), mark.range(), mark.author(), day(mark.date()), oneLine(quotation), oneLine(mark.text()));
			if (mark.kind() == Mark.Kind.COMMENT) {
				int index = lineAt(lines, mark.range());
				Place place = index < lines.size() ? lines.get(index).place() : Place.TOP;
				boolean opens = index < lines.size() && lines.get(index).kind() == LineKind.OPENER;
				List<PlanLine> there = before.get(index) == null ? new ArrayList<>() : before.get(index);
				there.add(new PlanLine(LineKind.REMARK, SourcedText.inserted(new KeptComment(mark.author(), day(mark.date()), oneLine(quotation), oneLine(mark.text())).line()), opens ? Place.TOP : place, false));
				before.set(index, there);
			}
		}
		List<PlanLine> result = new ArrayList<>();
		for (int i = 0; i <= lines.size(); i++) {
			if (before.get(i) != null) {
				result.addAll(before.get(i));
			}
			if (i < lines.size()) {
				result.add(lines.get(i));
			}
		}
		return result;
	}

	private static EntryKind kind(Mark.Kind kind) {
		return switch (kind) {
			case INSERTED -> EntryKind.INSERTED;
			case DELETED -> EntryKind.DELETED;
			case MOVED -> EntryKind.MOVED;
			case HIDDEN -> EntryKind.HIDDEN_TEXT;
			case COMMENT -> EntryKind.COMMENT;
		};
	}

	/** The day of a time such as 2026-03-01T09:00:00Z. */
	private static String day(String date) {
		int time = date.indexOf('T');
		return time < 0 ? date : date.substring(0, time);
	}

	private static String oneLine(String text) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			line.append(Widths.isBlank(text.charAt(i)) ? ' ' : text.charAt(i));
		}
		return line.toString().strip();
	}

	/** Index of the line that has the place or is the first after it; comments of a frame's end stay in it. */
	private static int lineAt(List<PlanLine> lines, SourceRange place) {
		for (int i = 0; i < lines.size(); i++) {
			SourceRange range = lines.get(i).text().range();
			if (range != null && range.end() >= place.start()) {
				return lines.get(i).kind() == LineKind.ANNOTATION ? i - 1 : i;
			}
		}
		return lines.size();
	}
}
