package org.planwright.exchange.export.working;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.exchange.export.working.DraftChange.Way;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.rules.drafts.ChangeReasons;
import org.planwright.rules.drafts.IndicatorChange;
import org.planwright.rules.drafts.Pairs;
import org.planwright.rules.ruleset.Labels;

/**
 * Finds what two drafts of a plan say otherwise. What has a name (indicators, projects) is found again wherever it is; all else is compared part by part, as parts
 * are told by their headings. Another number before the same text is no change.
 */
final class DraftChanges {

	/** Texts less alike are not the same text rewritten. */
	private static final double ALIKE = 0.4;
	private static final double SAME = 2;
	private static final String HEADING = "HEADING";

	/** A change whose other half may turn up elsewhere: the same text taken out here and put in there. */
	private record Half(Passage passage, PlanPart part, int row) {
	}

	private final Map<Line, Line> earlier = new IdentityHashMap<>();
	private final Set<Line> known = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<DraftChange> changes = new ArrayList<>();
	private final List<Half> removed = new ArrayList<>();
	private final List<Half> added = new ArrayList<>();

	private DraftChanges(Plan before, Plan after) {
		know(Pairs.of(before.indicators(), after.indicators(), Labels::of, Indicator::getCode).both());
		know(Pairs.of(before.projects(), after.projects(), Project::getName, project -> null).both());
	}

	private void know(Map<? extends Line, ? extends Line> pairs) {
		earlier.putAll(pairs);
		known.addAll(pairs.values());
	}

	/** The changes, in the order of the later draft; what is gone stands where it was. */
	static List<DraftChange> between(Plan before, Plan after) {
		DraftChanges all = new DraftChanges(before, after);
		List<PlanPart> parts = PlanPart.of(after);
		PartPairs pairs = PartPairs.of(PlanPart.of(before), parts);
		for (PlanPart part : parts) {
			PlanPart was = pairs.earlier().get(part);
			all.heading(was, part);
			all.passages(was, part);
			pairs.dropped().getOrDefault(part, List.of()).forEach(dropped -> {
				all.heading(dropped, null);
				all.passages(dropped, null);
			});
		}
		return all.withMoves(pairs.earlier());
	}

	private void heading(PlanPart was, PlanPart part) {
		Heading old = was == null ? null : was.heading();
		Heading now = part == null ? null : part.heading();
		boolean same = old == null ? now == null : now != null && key(old).equals(key(now));
		if (!same) {
			changes.add(new DraftChange(old == null ? Way.ADDED : now == null ? Way.REMOVED : Way.CHANGED, HEADING, now == null ? was.place() : part.place(),
					old == null ? "" : PlanPart.text(old), now == null ? "" : PlanPart.text(now), now == null ? "" : reason(now, old)));
		}
	}

	private static NameKey key(Heading heading) {
		return NameKey.of(heading.getTitle() == null ? "" : heading.getTitle());
	}

	private void passages(PlanPart was, PlanPart part) {
		List<Passage> old = was == null ? List.of() : was.passages();
		List<Passage> now = part == null ? List.of() : part.passages();
		for (Alignment.Pair<Passage> pair : Alignment.of(old, now, this::alike, SAME)) {
			if (pair.later() == null) {
				removed(pair.earlier(), was);
			} else if (pair.later().kind().isNamed()) {
				named(pair.later());
			} else if (pair.earlier() == null) {
				added.add(new Half(pair.later(), part, changes.size()));
				change(Way.ADDED, pair.later(), "", pair.later().text(), null);
			} else if (!pair.earlier().isSame(pair.later())) {
				change(Way.CHANGED, pair.later(), pair.earlier().text(), pair.later().text(), pair.earlier().line());
			}
		}
	}

	private double alike(Passage one, Passage other) {
		if (other.kind().isNamed()) {
			return earlier.get(other.line()) == one.line() ? SAME : 0;
		}
		if (one.isSame(other)) {
			return SAME;
		}
		double alike = one.kind() == other.kind() ? one.pairs().alike(other.pairs()) : 0;
		return alike < ALIKE ? 0 : alike;
	}

	private void removed(Passage passage, PlanPart part) {
		if (passage.kind().isNamed()) {
			if (!known.contains(passage.line())) {
				changes.add(new DraftChange(Way.REMOVED, passage.kind().name(), passage.place(), named(passage.line(), passage.text()), "", ""));
			}
			return;
		}
		removed.add(new Half(passage, part, changes.size()));
		changes.add(new DraftChange(Way.REMOVED, passage.kind().name(), passage.place(), passage.text(), "", ""));
	}

	private void named(Passage passage) {
		Line was = earlier.get(passage.line());
		if (was == null) {
			change(Way.ADDED, passage, "", named(passage.line(), passage.text()), null);
		} else if (passage.line() instanceof Indicator indicator) {
			indicator(passage, (Indicator) was, indicator);
		} else {
			String old = PlanPart.text((Project) was);
			if (!NameKey.of(old).key().equals(passage.key())) {
				change(Way.CHANGED, passage, old, passage.text(), was);
			}
		}
	}

	private void indicator(Passage passage, Indicator was, Indicator now) {
		List<IndicatorChange> differences = IndicatorChange.between(was, now);
		if (!differences.isEmpty() || !NameKey.of(Labels.of(was)).equals(NameKey.of(Labels.of(now)))) {
			change(Way.CHANGED, passage, line(was, differences, true), line(now, differences, false), was);
		}
	}

	private static String line(Indicator indicator, List<IndicatorChange> differences, boolean before) {
		String values = differences.stream().map(change -> value(change.role().getLiteral(), before ? change.before() : change.after())).collect(Collectors.joining("，"));
		return Labels.of(indicator) + (values.isEmpty() ? "" : "：" + values);
	}

	/** A new or lost indicator with all that its row says. */
	private static String named(Line line, String text) {
		if (!(line instanceof Indicator indicator)) {
			return text;
		}
		List<String> values = new ArrayList<>();
		if (indicator.getUnit() != null) {
			values.add(value("单位", indicator.getUnit()));
		}
		indicator.getCells().stream().filter(cell -> cell.getValue() != null && !cell.getValue().isBlank()).forEach(cell -> values.add(value(cell.getKey(), cell.getValue().lexeme())));
		values.add(Labels.attribute(indicator));
		String all = values.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining("，"));
		return text + (all.isEmpty() ? "" : "：" + all);
	}

	private static String value(String name, String value) {
		return name + " " + (value.isBlank() ? "—" : Widths.trim(value));
	}

	private void change(Way way, Passage passage, String before, String after, Line was) {
		changes.add(new DraftChange(way, passage.kind().name(), passage.place(), before, after, reason(passage.line(), was)));
	}

	private static String reason(Line line, Line was) {
		return ChangeReasons.of(line, was).orElse("");
	}

	/** What was taken out in one place and put in at another is one change; in the same part it is none. */
	private List<DraftChange> withMoves(Map<PlanPart, PlanPart> parts) {
		Map<String, List<Half>> gone = new HashMap<>();
		removed.forEach(half -> gone.computeIfAbsent(half.passage().kind() + half.passage().key(), any -> new ArrayList<>(1)).add(half));
		Set<Integer> settled = new HashSet<>();
		for (Half half : added) {
			List<Half> same = gone.getOrDefault(half.passage().kind() + half.passage().key(), List.of());
			if (!same.isEmpty()) {
				Half from = same.remove(0);
				DraftChange change = changes.get(half.row());
				settled.add(from.row());
				if (from.part() == parts.get(half.part())) {
					settled.add(half.row());
				}
				changes.set(half.row(), new DraftChange(Way.MOVED, change.thing(), change.place(), from.passage().place(), change.after(), change.reason()));
			}
		}
		List<DraftChange> left = new ArrayList<>();
		for (int i = 0; i < changes.size(); i++) {
			if (!settled.contains(i)) {
				left.add(changes.get(i));
			}
		}
		return left;
	}
}
