package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.Picture;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.report.Counted;
import org.planwright.exchange.report.ImportReport;

/** Names the files of pictures in the plan: below the figure's title that stands next to the picture, or in a figure without title. */
final class Figures {

	private final List<PlanLine> lines;
	private final Set<PlanLine> named = new HashSet<>();

	private Figures(List<PlanLine> lines) {
		this.lines = new ArrayList<>(lines);
	}

	/** The lines with the files among them; the report knows which picture has which name. */
	static List<PlanLine> insert(List<Picture> pictures, List<PlanLine> lines, ImportReport.Builder report) {
		Figures figures = new Figures(lines);
		for (Picture picture : pictures) {
			figures.add(picture, report.file(picture), report);
		}
		return figures.lines;
	}

	private void add(Picture picture, String file, ImportReport.Builder report) {
		int after = lineAfter(picture.at());
		int figure = isFree(after) ? after : isFree(after - 1) ? after - 1 : -1;
		if (figure < 0) {
			figure = topLine(after);
			lines.add(figure, new PlanLine(LineKind.FIGURE, SourcedText.inserted("图："), Place.TOP, false));
			report.count(Counted.FIGURE);
		}
		named.add(lines.get(figure));
		lines.add(figure + 1, new PlanLine(LineKind.ANNOTATION, SourcedText.inserted("@ 文件 " + file), Place.TOP, false));
	}

	private boolean isFree(int index) {
		return index >= 0 && index < lines.size() && lines.get(index).kind() == LineKind.FIGURE && !named.contains(lines.get(index));
	}

	/** Index of the first line that begins at or after a place of the original. */
	private int lineAfter(int place) {
		for (int i = 0; i < lines.size(); i++) {
			SourceRange range = lines.get(i).text().range();
			if (range != null && range.start() >= place) {
				return i;
			}
		}
		return lines.size();
	}

	/** A figure stands outside of frames, and after the lines of the plan's head. */
	private int topLine(int index) {
		int at = index;
		while (at < lines.size() && (lines.get(at).place() != Place.TOP || lines.get(at).kind() == LineKind.HEADER || lines.get(at).kind() == LineKind.ANNOTATION)
				|| at < lines.size() && at > 0 && lines.get(at).kind() == LineKind.CLOSER) {
			at++;
		}
		return at;
	}
}
