package org.planwright.model;

import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.HeadingKeyword;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Term;

/** What a plan holds, found by kind and by place. */
public final class PlanContents {

	private PlanContents() {
	}

	/** See {@link Plan#indicators()}. */
	public static EList<Indicator> indicators(Plan plan) {
		return inFrames(plan, Indicator.class);
	}

	/** See {@link Frame#indicators()}. */
	public static EList<Indicator> indicators(Frame frame) {
		return only(frame.getLines(), Indicator.class, new BasicEList<>());
	}

	/** See {@link Plan#boxes()}. */
	public static EList<Box> boxes(Plan plan) {
		return only(plan.getBlocks(), Box.class, new BasicEList<>());
	}

	/** See {@link Plan#projects()}. */
	public static EList<Project> projects(Plan plan) {
		return inFrames(plan, Project.class);
	}

	/** See {@link Box#projects()}. */
	public static EList<Project> projects(Box box) {
		return only(box.getLines(), Project.class, new BasicEList<>());
	}

	/** See {@link Plan#terms()}. */
	public static EList<Term> terms(Plan plan) {
		return inFrames(plan, Term.class);
	}

	/** See {@link Heading#getLevel()}. */
	public static int level(Heading heading) {
		int byNumber = HeadingNumbers.level(heading.getNumber());
		if (byNumber > 0 && (heading.getKeyword() == HeadingKeyword.NONE || heading.getKeyword() == HeadingKeyword.ITEM)) {
			return byNumber;
		}
		return switch (heading.getKeyword()) {
			case PART -> 1;
			case CHAPTER -> 2;
			case SECTION -> 3;
			case NONE, ITEM -> 4;
		};
	}

	/** See {@link Heading#section()}. */
	public static EList<Block> section(Heading heading) {
		EList<Block> section = new BasicEList<>();
		if (heading.eContainer() instanceof Plan plan) {
			int level = level(heading);
			List<Block> blocks = plan.getBlocks();
			for (Block block : blocks.subList(blocks.indexOf(heading) + 1, blocks.size())) {
				if (block instanceof Heading next && level(next) <= level) {
					break;
				}
				section.add(block);
			}
		}
		return section;
	}

	private static <T> EList<T> inFrames(Plan plan, Class<T> kind) {
		EList<T> found = new BasicEList<>();
		for (Block block : plan.getBlocks()) {
			if (block instanceof Frame frame) {
				only(frame.getLines(), kind, found);
			}
		}
		return found;
	}

	private static <T> EList<T> only(List<? extends EObject> lines, Class<T> kind, EList<T> found) {
		for (EObject line : lines) {
			if (kind.isInstance(line)) {
				found.add(kind.cast(line));
			}
		}
		return found;
	}

	/** The nearest line of a kind above a line in the same frame; null when there is none. */
	static <T> T above(EObject line, Class<T> kind) {
		if (line.eContainer() instanceof Frame frame) {
			for (int i = frame.getLines().indexOf(line) - 1; i >= 0; i--) {
				if (kind.isInstance(frame.getLines().get(i))) {
					return kind.cast(frame.getLines().get(i));
				}
			}
		}
		return null;
	}
}
