package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.model.plan.Heading;
import org.planwright.rules.drafts.Pairs;

/**
 * Which parts of two drafts are the same: by heading, else by what they hold.
 *
 * @param earlier   the part of the earlier draft by that of the later one
 * @param dropped   parts that the later draft does not have, by the part of the later draft that they would follow
 */
record PartPairs(Map<PlanPart, PlanPart> earlier, Map<PlanPart, List<PlanPart>> dropped) {

	static PartPairs of(List<PlanPart> before, List<PlanPart> after) {
		Map<PlanPart, PlanPart> earlier = new HashMap<>();
		earlier.put(after.get(0), before.get(0));
		Map<Heading, PlanPart> old = byHeading(before);
		Map<Heading, PlanPart> now = byHeading(after);
		Pairs<Heading> headings = Pairs.of(headings(before), headings(after), PartPairs::name);
		headings.both().forEach((heading, was) -> earlier.put(now.get(heading), old.get(was)));
		Set<PlanPart> left = new LinkedHashSet<>(before);
		left.removeAll(Set.copyOf(earlier.values()));
		for (PlanPart part : after) {
			if (!earlier.containsKey(part)) {
				PlanPart retitled = before.stream().filter(left::contains).filter(each -> holdSame(each, part)).findFirst().orElse(null);
				if (retitled != null) {
					left.remove(retitled);
					earlier.put(part, retitled);
				}
			}
		}
		return new PartPairs(earlier, dropped(before, left, earlier, after.get(0)));
	}

	private static Map<PlanPart, List<PlanPart>> dropped(List<PlanPart> before, Set<PlanPart> left, Map<PlanPart, PlanPart> earlier, PlanPart first) {
		Map<PlanPart, PlanPart> later = new HashMap<>();
		earlier.forEach((part, was) -> later.put(was, part));
		Map<PlanPart, List<PlanPart>> dropped = new HashMap<>();
		PlanPart at = first;
		for (PlanPart part : before) {
			at = later.getOrDefault(part, at);
			if (left.contains(part)) {
				dropped.computeIfAbsent(at, any -> new ArrayList<>()).add(part);
			}
		}
		return dropped;
	}

	/** Whether half of what is in one of two parts is in the other. */
	private static boolean holdSame(PlanPart one, PlanPart other) {
		Set<String> keys = one.passages().stream().map(Passage::key).collect(Collectors.toSet());
		long common = other.passages().stream().filter(passage -> keys.contains(passage.key())).count();
		return common > 0 && 2 * common >= Math.min(one.passages().size(), other.passages().size());
	}

	private static String name(Heading heading) {
		return heading.getTitle() == null ? heading.getNumber() : heading.getTitle();
	}

	private static Map<Heading, PlanPart> byHeading(List<PlanPart> parts) {
		return parts.stream().filter(part -> part.heading() != null).collect(Collectors.toMap(PlanPart::heading, part -> part));
	}

	private static List<Heading> headings(List<PlanPart> parts) {
		return parts.stream().map(PlanPart::heading).filter(heading -> heading != null).toList();
	}
}
