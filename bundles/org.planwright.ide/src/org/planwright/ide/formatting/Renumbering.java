package org.planwright.ide.formatting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.HeadingNumbers;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.HeadingKeyword;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Ordinal;
import org.planwright.model.text.TextChange;

/**
 * Counts the numbers of a plan anew, each in the form in which it is written. Whether a level begins again at 1 below each element of the level above, or goes on, is taken from
 * the plan. What has no number gets none; a chapter that lost its own begins its sections anew and keeps its place in the count where the numbers around it leave one. Where boxes get other numbers, what names them in the text follows as long as it is plain which is meant.
 */
public final class Renumbering {

	/** What is counted. */
	public enum Part {
		/** Headings of all levels. */
		HEADINGS,
		/** Groups, projects and indicators of boxes and tables. */
		ITEMS,
		/** Boxes. */
		BOXES
	}

	private static final int LEVELS = 8;
	private static final Set<HeadingKeyword> WITH_NUMBERS = EnumSet.of(HeadingKeyword.PART, HeadingKeyword.CHAPTER, HeadingKeyword.SECTION);

	private final String text;
	private final List<TextChange> changes = new ArrayList<>();

	private Renumbering(String text) {
		this.text = text;
	}

	/** The changes that number a plan; none when its numbers are as they should be. The plan must have been read from text. */
	public static List<TextChange> of(Plan plan, Set<Part> parts) {
		Renumbering renumbering = new Renumbering(text(plan));
		if (parts.contains(Part.HEADINGS)) {
			renumbering.headings(plan);
		}
		if (parts.contains(Part.ITEMS)) {
			plan.getBlocks().stream().filter(Frame.class::isInstance).forEach(frame -> renumbering.items((Frame) frame, restarting((Frame) frame)));
		}
		if (parts.contains(Part.BOXES)) {
			renumbering.boxes(plan);
		}
		renumbering.changes.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return List.copyOf(renumbering.changes);
	}

	/** The changes that number everything. */
	public static List<TextChange> of(Plan plan) {
		return of(plan, EnumSet.allOf(Part.class));
	}

	/** The changes that number the lines of one frame. */
	public static List<TextChange> of(Frame frame) {
		return of(frame, restarting(frame));
	}

	/**
	 * The changes that number the lines of one frame.
	 *
	 * @param restarting the levels that begin again at 1
	 */
	public static List<TextChange> of(Frame frame, Set<Integer> restarting) {
		Renumbering renumbering = new Renumbering(text(frame));
		renumbering.items(frame, restarting);
		return List.copyOf(renumbering.changes);
	}

	/** The levels of a frame that begin again at 1 below each element of the level above. */
	public static Set<Integer> restarting(Frame frame) {
		return restarting(numbered(frame));
	}

	private static String text(EObject element) {
		INode node = NodeModelUtils.getNode(element);
		return node == null ? "" : node.getRootNode().getText();
	}

	/** @param number empty where the word for the level stands without one, as in 章　推动绿色发展 */
	private record Numbered(EObject element, EStructuralFeature feature, String number, int level) {

		boolean isLost() {
			return number.isEmpty();
		}

		int value() {
			return Ordinal.value(number).orElse(0);
		}
	}

	private void headings(Plan plan) {
		List<Numbered> all = new ArrayList<>();
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading && HeadingNumbers.level(heading.getNumber()) > 0) {
				all.add(new Numbered(heading, Literals.HEADING__NUMBER, heading.getNumber(), HeadingNumbers.level(heading.getNumber())));
			} else if (block instanceof Heading heading && heading.getNumber() == null && WITH_NUMBERS.contains(heading.getKeyword())) {
				all.add(new Numbered(heading, Literals.HEADING__NUMBER, "", heading.getLevel()));
			}
		}
		count(all, restarting(all));
	}

	private void items(Frame frame, Set<Integer> restarting) {
		int indicators = 0;
		for (FrameLine line : frame.getLines()) {
			if (line instanceof Indicator indicator && Ordinal.value(indicator.getNumber()).isPresent()) {
				write(indicator, Literals.INDICATOR__NUMBER, indicator.getNumber(), ++indicators);
			}
		}
		count(numbered(frame), restarting);
	}

	private static List<Numbered> numbered(Frame frame) {
		List<Numbered> all = new ArrayList<>();
		for (FrameLine line : frame.getLines()) {
			if (line instanceof Group group) {
				add(all, group, Literals.GROUP__NUMBER, group.getNumber());
			} else if (line instanceof Project project) {
				add(all, project, Literals.PROJECT__NUMBER, project.getNumber());
			}
		}
		return all;
	}

	private static void add(List<Numbered> all, EObject element, EStructuralFeature feature, String number) {
		if (HeadingNumbers.level(number) > 0) {
			all.add(new Numbered(element, feature, number, HeadingNumbers.level(number)));
		}
	}

	private void count(List<Numbered> all, Set<Integer> restarting) {
		int[] last = new int[LEVELS];
		for (Numbered each : all) {
			last[each.level] += each.isLost() && !hasPlace(each, all) ? 0 : 1;
			for (int level = each.level + 1; level < LEVELS; level++) {
				last[level] = restarting.contains(level) ? 0 : last[level];
			}
			write(each.element, each.feature, each.number, last[each.level]);
		}
	}

	/** Whether the numbers of its level before and behind leave room for all between them that have lost theirs. */
	private static boolean hasPlace(Numbered lost, List<Numbered> all) {
		List<Numbered> level = all.stream().filter(each -> each.level == lost.level).toList();
		int from = level.indexOf(lost);
		int to = from;
		while (from >= 0 && level.get(from).isLost()) {
			from--;
		}
		while (to < level.size() && level.get(to).isLost()) {
			to++;
		}
		return to < level.size() && level.get(to).value() - (from < 0 ? 0 : level.get(from).value()) == to - from;
	}

	/** The levels that begin again at 1 somewhere below another element of the level above; those that never had the occasion do too. */
	private static Set<Integer> restarting(List<Numbered> all) {
		Set<Integer> goingOn = new HashSet<>();
		Set<Integer> restarting = new HashSet<>();
		int[] last = new int[LEVELS];
		boolean[] below = new boolean[LEVELS];
		for (Numbered each : all) {
			if (each.isLost()) {
				Arrays.fill(below, each.level + 1, LEVELS, true);
				continue;
			}
			int value = each.value();
			if (below[each.level] && last[each.level] > 0) {
				if (value == 1) {
					restarting.add(each.level);
				} else if (value == last[each.level] + 1) {
					goingOn.add(each.level);
				}
			}
			last[each.level] = value;
			below[each.level] = false;
			Arrays.fill(below, each.level + 1, LEVELS, true);
		}
		Set<Integer> levels = new HashSet<>();
		for (int level = 0; level < LEVELS; level++) {
			if (restarting.contains(level) || !goingOn.contains(level)) {
				levels.add(level);
			}
		}
		return levels;
	}

	private void boxes(Plan plan) {
		TreeMap<Integer, Integer> renamed = new TreeMap<>();
		Set<Integer> twice = new HashSet<>();
		Set<Integer> places = new HashSet<>();
		int next = 0;
		for (Box box : plan.boxes()) {
			OptionalInt value = isPlain(box.getNumber()) ? Ordinal.value(box.getNumber()) : OptionalInt.empty();
			if (value.isPresent()) {
				places.add(write(box, Literals.BOX__NUMBER, box.getNumber(), ++next));
				if (renamed.put(value.getAsInt(), next) != null) {
					twice.add(value.getAsInt());
				}
			}
		}
		twice.forEach(renamed::remove);
		renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
		if (!renamed.isEmpty()) {
			BoxMentions.follow(text, renamed, places, changes);
		}
	}

	/** Whether the number is one of a single series: not 专栏2-1. */
	private static boolean isPlain(String number) {
		return number != null && number.chars().noneMatch(c -> "-—–.．_".indexOf(c) >= 0);
	}

	/** Returns where the number stands. */
	private int write(EObject element, EStructuralFeature feature, String written, int number) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		if (nodes.isEmpty()) {
			return -1;
		}
		int start = nodes.getFirst().getOffset();
		String token = nodes.getFirst().getText();
		String right = Ordinal.with(token, number);
		if (right != null && Ordinal.value(written).orElse(0) != number) {
			changes.add(new TextChange(start, start + token.length(), right));
		}
		return start;
	}
}
