package org.planwright.rules.issue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;

/** What the lines of a plan stand under, although nothing in the model contains them: headings, groups, categories. Made in time linear in the lines, once for a plan. */
final class Nesting {

	/** Headings that are lower are paragraphs with a number. */
	static final int DEEPEST_HEADING = 5;

	private final Map<Line, Line> above = new HashMap<>();

	private Nesting(Plan plan) {
		Deque<Heading> headings = new ArrayDeque<>();
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading) {
				while (!headings.isEmpty() && headings.peek().getLevel() >= heading.getLevel()) {
					headings.pop();
				}
				put(heading, headings.peek());
				headings.push(heading);
			} else {
				put(block, headings.stream().filter(heading -> heading.getLevel() <= DEEPEST_HEADING).findFirst().orElse(null));
				if (block instanceof Frame frame) {
					lines(frame);
				}
			}
		}
	}

	/** That of a plan; the same object until the plan's resource changes. */
	static Nesting of(Plan plan) {
		return plan.eResource() instanceof XtextResource resource ? resource.getCache().get(Nesting.class, resource, () -> new Nesting(plan)) : new Nesting(plan);
	}

	/** The next heading of a higher level above a block, or the next group or category above a line in the same frame; null when there is none. */
	Line above(Line line) {
		return above.get(line);
	}

	private void lines(Frame frame) {
		FrameLine group = null;
		for (FrameLine line : frame.getLines()) {
			put(line, group);
			group = line instanceof Group || line instanceof Category ? line : group;
		}
	}

	private void put(Line line, Line what) {
		if (what != null) {
			above.put(line, what);
		}
	}
}
