package org.planwright.rules.naming;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.rules.ruleset.Report;

/**
 * A line that is printed, with its words.
 *
 * @param line the line
 * @param content its runs; null when the words are the value of a feature
 * @param feature the feature that holds the words; null when they are prose
 * @param text the words, never null
 */
record Written(Line line, List<Run> content, EStructuralFeature feature, String text) {

	/** The headings, paragraphs, groups, projects and notes of a plan, in their order. Tables, glossaries and printed contents are left out. */
	static List<Written> in(Plan plan) {
		List<Written> all = new ArrayList<>();
		for (Block block : plan.getBlocks()) {
			switch (block) {
				case Heading heading -> add(all, heading, Literals.HEADING__TITLE, heading.getTitle());
				case Paragraph paragraph -> add(all, paragraph, paragraph.getContent(), paragraph.getText());
				case Frame frame -> lines(all, frame);
				default -> { }
			}
		}
		return all;
	}

	private static void lines(List<Written> all, Frame frame) {
		for (FrameLine line : frame.getLines()) {
			switch (line) {
				case Paragraph paragraph -> add(all, paragraph, paragraph.getContent(), paragraph.getText());
				case Project project -> add(all, project, project.getContent(), project.getText());
				case Note note -> add(all, note, note.getContent(), note.getText());
				case Group group -> add(all, group, Literals.GROUP__TITLE, group.getTitle());
				default -> { }
			}
		}
	}

	private static void add(List<Written> all, Line line, List<Run> content, String text) {
		all.add(new Written(line, content, null, text));
	}

	private static void add(List<Written> all, Line line, EStructuralFeature feature, String text) {
		if (text != null) {
			all.add(new Written(line, null, feature, text));
		}
	}

	/** Reports at a part of the words. */
	void at(Report report, int from, int to) {
		if (content == null) {
			report.at(line, feature);
		} else {
			report.at(line, content, from, to);
		}
	}

	/** Adds a part of the words to a report as a related place. */
	void also(Report report, String key, int from, int to, Object... values) {
		if (content == null) {
			report.also(key, line, feature, values);
		} else {
			report.also(key, line, content, from, to, values);
		}
	}
}
