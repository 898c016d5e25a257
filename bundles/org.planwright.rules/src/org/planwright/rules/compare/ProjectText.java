package org.planwright.rules.compare;

import java.util.ArrayList;
import java.util.List;

import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;

/** What is written of a project: its own line and the paragraphs that describe it, as one text whose places can be found again. */
public final class ProjectText {

	/**
	 * A place in the text.
	 *
	 * @param line    it is in
	 * @param content of the line
	 * @param from    offset in the text of the line
	 * @param to      offset behind it
	 */
	public record Place(Line line, List<Run> content, int from, int to) {
	}

	private record Piece(Line line, List<Run> content, int start) {
	}

	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	/** The text of a project. */
	public ProjectText(Project project) {
		add(project, project.getContent(), project.getText());
		for (Paragraph paragraph : project.description()) {
			add(paragraph, paragraph.getContent(), paragraph.getText());
		}
	}

	/** The whole text, one line each for the project and its paragraphs. */
	public String text() {
		return text.toString();
	}

	/** Where a part of the text is that lies in one line. */
	public Place place(int from, int to) {
		Piece in = pieces.get(0);
		for (Piece piece : pieces) {
			if (piece.start <= from) {
				in = piece;
			}
		}
		return new Place(in.line, in.content, from - in.start, to - in.start);
	}

	private void add(Line line, List<Run> content, String written) {
		pieces.add(new Piece(line, content, text.length()));
		text.append(written).append('\n');
	}
}
