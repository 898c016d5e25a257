package org.planwright.exchange.threeway;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.planwright.exchange.threeway.Part.Agreed;
import org.planwright.exchange.threeway.Part.Disputed;

/** Merges what two people made of the same plan. */
public final class PlanMerge {

	private static final Pattern WORDS = Pattern.compile("[\\s\\u3000。；;！？!?]+");

	/**
	 * How disputes are marked.
	 *
	 * @param ours       what our side is called
	 * @param theirs     what their side is called
	 * @param markerSize how many signs a mark has, 7 as a rule
	 */
	public record Marks(String ours, String theirs, int markerSize) {

		/** As git marks them. */
		public static final Marks USUAL = new Marks("ours", "theirs", 7);
	}

	private PlanMerge() {
	}

	/**
	 * The merged text. A side that is as the base was gives way to the other, to the letter. Lines end as those of our side do.
	 *
	 * @param base what both were made from; may be empty
	 */
	public static MergedPlan merge(String base, String ours, String theirs, Marks marks) {
		if (ours.equals(base) || ours.equals(theirs)) {
			return new MergedPlan(theirs, 0);
		}
		if (theirs.equals(base)) {
			return new MergedPlan(ours, 0);
		}
		String was = unified(base);
		String our = unified(ours);
		String their = unified(theirs);
		List<Part> parts = TreeMerge.merge(PlanTree.read(was), PlanTree.read(our), PlanTree.read(their));
		if (isLossy(parts, was, our, their)) {
			parts = LineMerge.merge(lines(was), lines(our), lines(their));
		}
		return write(parts, marks, ours, our, their);
	}

	private static String unified(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1));
	}

	private static MergedPlan write(List<Part> parts, Marks marks, String ours, String our, String their) {
		StringBuilder text = new StringBuilder();
		int conflicts = 0;
		for (Part part : parts) {
			switch (part) {
				case Agreed agreed -> append(text, agreed.lines());
				case Disputed disputed -> {
					conflicts++;
					text.append("<".repeat(marks.markerSize)).append(' ').append(marks.ours).append('\n');
					append(text, disputed.ours());
					text.append("=".repeat(marks.markerSize)).append('\n');
					append(text, disputed.theirs());
					text.append(">".repeat(marks.markerSize)).append(' ').append(marks.theirs).append('\n');
				}
			}
		}
		if (!text.isEmpty() && conflicts == 0 && !our.endsWith("\n") && !their.endsWith("\n")) {
			text.setLength(text.length() - 1);
		}
		return new MergedPlan(ours.contains("\r\n") ? text.toString().replace("\n", "\r\n") : text.toString(), conflicts);
	}

	private static void append(StringBuilder text, List<String> lines) {
		lines.forEach(line -> text.append(line).append('\n'));
	}

	/** Whether something that a side wrote is nowhere in the result. It is not meant to be, but what a person wrote is not to be staked on that. */
	private static boolean isLossy(List<Part> parts, String base, String ours, String theirs) {
		Set<String> result = new HashSet<>();
		for (Part part : parts) {
			switch (part) {
				case Agreed agreed -> agreed.lines().forEach(line -> result.addAll(words(line)));
				case Disputed disputed -> {
					disputed.ours().forEach(line -> result.addAll(words(line)));
					disputed.theirs().forEach(line -> result.addAll(words(line)));
				}
			}
		}
		Map<String, Integer> was = counts(base);
		return isLossy(result, was, ours) || isLossy(result, was, theirs);
	}

	private static boolean isLossy(Set<String> result, Map<String, Integer> base, String side) {
		return counts(side).entrySet().stream().anyMatch(word -> word.getValue() > base.getOrDefault(word.getKey(), 0) && !result.contains(word.getKey()));
	}

	private static Map<String, Integer> counts(String text) {
		Map<String, Integer> counts = new HashMap<>();
		words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
		return counts;
	}

	private static List<String> words(String text) {
		return WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
	}
}
