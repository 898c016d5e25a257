package org.planwright.rules.issue;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Term;
import org.planwright.model.text.NameKey;

/**
 * Where an element is in its plan, by the names of what it is in: chapter, section, box, group. Lines and positions have no part in it, and numbers only where
 * there is no name, so that a path stays the same when other parts of the plan are edited or renumbered.
 */
public final class ElementPaths {

	private ElementPaths() {
	}

	/** The path of an element; empty for a plan itself. */
	public static String of(EObject element) {
		Deque<String> steps = new ArrayDeque<>();
		EObject current = element;
		while (current != null && !(current instanceof Plan)) {
			step(current, steps);
			EObject parent = current.eContainer();
			if (current instanceof FrameLine line && parent instanceof Frame frame && frame.eContainer() instanceof Plan plan) {
				group(line, Nesting.of(plan), steps);
			} else if (current instanceof Block block && parent instanceof Plan plan) {
				headings(block, Nesting.of(plan), steps);
			}
			current = parent;
		}
		return String.join("/", steps);
	}

	private static void step(EObject element, Deque<String> steps) {
		String name = switch (element) {
			case Heading heading -> named(heading.getTitle(), heading.getNumber());
			case Box box -> named(box.getTitle(), box.getNumber());
			case DataTable table -> named(table.getTitle(), table.getNumber());
			case Frame frame -> named(frame.getTitle(), frame.eClass().getName());
			case Indicator indicator -> named(indicator.getLabel(), indicator.getNumber());
			case Project project -> named(project.getName(), project.getNumber());
			case Referable other -> other.getName();
			case Group group -> named(group.getTitle(), group.getNumber());
			case Category category -> category.getName();
			case Term term -> named(term.getName(), term.getMark());
			case HeaderLine header -> header.eClass().getName();
			default -> null;
		};
		if (name != null) {
			steps.addFirst(NameKey.of(name).key());
		}
	}

	private static void group(FrameLine line, Nesting nesting, Deque<String> steps) {
		Line group = nesting.above(line);
		if (group != null) {
			step(group, steps);
		}
	}

	private static void headings(Block block, Nesting nesting, Deque<String> steps) {
		for (Line heading = nesting.above(block); heading != null; heading = nesting.above(heading)) {
			if (((Heading) heading).getLevel() <= Nesting.DEEPEST_HEADING) {
				step(heading, steps);
			}
		}
	}

	private static String named(String name, String number) {
		return name == null || name.isBlank() ? number : name;
	}
}
