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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.exchange.export.working.DraftChange.Way;
import org.planwright.model.Details;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;
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
		know(Pairs.ofIndicators(before, after).both());
		know(Pairs.ofProjects(before, after).both());
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
			Passage before = pair.earlier();
			Passage after = pair.later();
			if (after == null) {
				if (!known.contains(before.line())) {
					removed.add(new Half(before, was, changes.size()));
					changes.add(new DraftChange(Way.REMOVED, before.kind().name(), before.place(), shown(before), "", ""));
				}
			} else if (earlier.get(after.line()) != null) {
				named(after, earlier.get(after.line()));
			} else if (before == null) {
				added.add(new Half(after, part, changes.size()));
				change(Way.ADDED, after, "", shown(after), null);
			} else if (!before.isSame(after)) {
				change(Way.CHANGED, after, before.text(), after.text(), before.line());
			}
		}
	}

	private double alike(Passage one, Passage other) {
		if (known.contains(one.line()) || earlier.containsKey(other.line())) {
			return earlier.get(other.line()) == one.line() ? SAME : 0;
		}
		if (one.isSame(other)) {
			return SAME;
		}
		double alike = one.isRewritable(other) ? one.pairs().alike(other.pairs()) : 0;
		return alike < ALIKE ? 0 : alike;
	}

	private void named(Passage passage, Line was) {
		if (passage.line() instanceof Indicator indicator) {
			indicator(passage, (Indicator) was, indicator);
		} else if (passage.line() instanceof Project project) {
			project(passage, (Project) was, project);
		}
	}

	private void project(Passage passage, Project was, Project now) {
		String old = PlanPrinter.text((Plan) EcoreUtil.getRootContainer(was), was.getContent());
		List<String> before = new ArrayList<>();
		List<String> after = new ArrayList<>();
		fact("投资", investment(was), investment(now), before, after);
		fact("建设期", period(was), period(now), before, after);
		if (!NameKey.of(old).equals(NameKey.of(passage.text())) || !before.isEmpty()) {
			change(Way.CHANGED, passage, (old + "\n" + String.join("，", before)).strip(), (passage.text() + "\n" + String.join("，", after)).strip(), was);
		}
	}

	/** What is not printed is no change when only one of the drafts states it: it may be the Word form of the other. */
	private static void fact(String name, String old, String now, List<String> before, List<String> after) {
		if (!old.isEmpty() && !now.isEmpty() && !NameKey.of(old).equals(NameKey.of(now))) {
			before.add(value(name, old));
			after.add(value(name, now));
		}
	}

	private static String investment(Project project) {
		return Details.all(project, InvestmentDetail.class).stream().filter(cost -> cost.getAmount() != null).map(cost -> Widths.trim(cost.getAmount().lexeme()))
				.collect(Collectors.joining("、"));
	}

	private static String period(Project project) {
		YearSpan built = Details.years(project, YearsRole.CONSTRUCTION);
		return built == null ? "" : Widths.trim(built.lexeme());
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

	/** What is new or gone; an indicator with the names of its values. */
	private static String shown(Passage passage) {
		if (!(passage.line() instanceof Indicator indicator)) {
			return passage.text();
		}
		List<String> values = new ArrayList<>();
		if (indicator.getUnit() != null) {
			values.add(value("单位", indicator.getUnit()));
		}
		indicator.getCells().stream().filter(cell -> cell.getValue() != null && !cell.getValue().isBlank()).forEach(cell -> values.add(value(cell.getKey(), cell.getValue().lexeme())));
		values.add(Labels.attribute(indicator));
		String all = values.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining("，"));
		return Labels.of(indicator) + (all.isEmpty() ? "" : "：" + all);
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
		removed.forEach(half -> gone.computeIfAbsent(half.passage().key(), any -> new ArrayList<>(1)).add(half));
		Set<Integer> settled = new HashSet<>();
		for (Half half : added) {
			List<Half> same = gone.getOrDefault(half.passage().key(), List.of());
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
