package org.planwright.rules.boxes;

import java.util.ArrayList;
import java.util.List;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;

/**
 * A project with what stands below it.
 *
 * @param project the project
 * @param group the group it stands in; null when the box has none above it
 * @param below the paragraphs that describe it
 */
record Entry(Project project, Group group, List<Paragraph> below) {

	/** The projects of a box, in their order. */
	static List<Entry> of(Box box) {
		List<Entry> entries = new ArrayList<>();
		Group group = null;
		Entry entry = null;
		for (FrameLine line : box.getLines()) {
			if (line instanceof Project project) {
				entry = new Entry(project, group, new ArrayList<>());
				entries.add(entry);
			} else if (line instanceof Paragraph paragraph && entry != null) {
				entry.below.add(paragraph);
			} else {
				group = line instanceof Group next ? next : group;
				entry = null;
			}
		}
		return entries;
	}

	String name() {
		return project.getName() == null ? "" : Widths.trim(project.getName());
	}

	/** What it says beside its name: the rest of its line and the paragraphs below. */
	String content() {
		String text = project.getText();
		StringBuilder content = new StringBuilder(text.startsWith(name()) ? text.substring(name().length()) : text);
		below.forEach(paragraph -> content.append('\n').append(paragraph.getText()));
		return content.toString();
	}

	/** Its line and the paragraphs below. */
	String text() {
		StringBuilder all = new StringBuilder(project.getText());
		below.forEach(paragraph -> all.append('\n').append(paragraph.getText()));
		return all.toString();
	}
}
