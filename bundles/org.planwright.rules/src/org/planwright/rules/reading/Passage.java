package org.planwright.rules.reading;

import java.util.List;

import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.rules.facts.ProseFacts;

/**
 * A line of prose with what it says in numbers.
 *
 * @param line the paragraph, principle or project
 * @param content its runs, to find places in
 * @param text its text, see {@link org.planwright.model.Prose#text}; never null
 * @param facts what the text says in numbers; spans are offsets in the text
 * @param headings the titles of the headings that it stands under, from the highest to the lowest, separated by blanks; for a line in a frame those of the frame
 * @param frame the frame that it stands in; null in the body
 * @param group the group of the frame that it stands in; null when there is none
 * @param project the project that it is or describes; null when it is neither
 */
public record Passage(Line line, List<Run> content, String text, ProseFacts facts, String headings, Frame frame, Group group, Project project) {

	/** Whether it stands in the body and not in a frame. */
	public boolean isBody() {
		return frame == null;
	}
}
