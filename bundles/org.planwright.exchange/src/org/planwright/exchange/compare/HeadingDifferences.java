package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.planwright.model.plan.Heading;
import org.planwright.model.text.NameKey;
import org.planwright.rules.drafts.ChangeReasons;

/** What two drafts say otherwise in their headings. A chapter that was moved takes its sections along: only itself is moved. */
final class HeadingDifferences {

	private final List<PlanPart> before;
	private final List<PlanPart> after;
	private final PartPairs pairs;
	private final boolean annotations;
	private final Set<PlanPart> moved = Collections.newSetFromMap(new IdentityHashMap<>());

	HeadingDifferences(List<PlanPart> before, List<PlanPart> after, PartPairs pairs, boolean annotations) {
		this.before = before;
		this.after = after;
		this.pairs = pairs;
		this.annotations = annotations;
		Map<PlanPart, Integer> positions = new IdentityHashMap<>();
		before.forEach(part -> positions.put(part, positions.size()));
		Map<PlanPart, List<PlanPart>> staying = new LinkedHashMap<>();
		for (PlanPart part : after) {
			PlanPart was = pairs.earlier().get(part);
			if (was == null || part.parent() == null || was.parent() == null) {
				continue;
			}
			if (pairs.earlier().get(part.parent()) == was.parent()) {
				staying.computeIfAbsent(part.parent(), any -> new ArrayList<>()).add(part);
			} else if (pairs.earlier().containsKey(part.parent()) && pairs.earlier().containsValue(was.parent())) {
				moved.add(part);
			}
		}
		staying.values().forEach(parts -> moved.addAll(Order.moved(parts, parts.stream().map(part -> positions.get(pairs.earlier().get(part))).toList())));
	}

	/** The difference in the heading of a part of the later draft; empty when there is none. */
	Optional<Difference> of(PlanPart part) {
		PlanPart was = pairs.earlier().get(part);
		Heading now = part.heading();
		if (now == null) {
			return Optional.empty();
		}
		if (was == null || was.heading() == null) {
			return Optional.of(new Difference(Way.ADDED, Thing.HEADING, PlanPart.text(now), Side.NONE, side(part), List.of(), ChangeReasons.of(now, null).orElse("")));
		}
		Heading old = was.heading();
		List<Aspect> aspects = new ArrayList<>();
		boolean renamed = !key(old.getTitle()).equals(key(now.getTitle()));
		if (renamed) {
			aspects.add(Aspect.of(Aspect.NAME, text(old.getTitle()), text(now.getTitle())));
		}
		if (!key(old.getNumber()).equals(key(now.getNumber()))) {
			aspects.add(Aspect.of(Aspect.NUMBER, text(old.getNumber()), text(now.getNumber())));
		}
		if (moved.contains(part)) {
			boolean among = pairs.earlier().get(part.parent()) == was.parent();
			aspects.add(Aspect.of(Aspect.PLACE, among ? behind(was, before) : place(was), among ? behind(part, after) : place(part)));
		}
		List<Aspect> said = annotations ? Annotations.between(old, now) : List.of();
		aspects.addAll(said);
		Way way = !said.isEmpty() ? Way.CHANGED : moved.contains(part) && !renamed ? Way.MOVED : renamed ? Way.RENAMED : Way.RENUMBERED;
		return aspects.isEmpty() ? Optional.empty()
				: Optional.of(new Difference(way, Thing.HEADING, PlanPart.text(now), side(was), side(part), aspects, ChangeReasons.of(now, old).orElse("")));
	}

	/** The difference that a part of the earlier draft is not in the later one. */
	static Optional<Difference> gone(PlanPart was) {
		return was.heading() == null ? Optional.empty()
				: Optional.of(new Difference(Way.REMOVED, Thing.HEADING, PlanPart.text(was.heading()), side(was), Side.NONE, List.of(), ""));
	}

	private static Side side(PlanPart part) {
		return Side.of(part.heading(), part.place(), PlanPart.text(part.heading()));
	}

	/** What it follows below the same heading. */
	private static String behind(PlanPart part, List<PlanPart> all) {
		PlanPart previous = null;
		for (PlanPart each : all) {
			if (each == part) {
				break;
			}
			previous = each.parent() == part.parent() && each.heading() != null ? each : previous;
		}
		return previous == null ? "最前" : PlanPart.text(previous.heading()) + " 之后";
	}

	private static String place(PlanPart part) {
		String above = part.parent().heading() == null ? "" : PlanPart.text(part.parent().heading()) + " / ";
		return above + PlanPart.text(part.heading());
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}

	private static NameKey key(String text) {
		return NameKey.of(text == null ? "" : text);
	}
}
