package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.EdgeLine;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Mark;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.RegionLevel;
import org.planwright.model.plan.UpperPlanHeader;
import org.planwright.rules.check.Finding;
import org.planwright.rules.hierarchy.HandedDownTarget;
import org.planwright.rules.hierarchy.HandedDownTarget.State;
import org.planwright.rules.ruleset.Labels;

/** Makes the 规划层级图 of some plans: each below the one that it names as the plan above, with the binding targets that are handed down. */
public final class HierarchySnapshot {

	/** So many targets that are met are listed at an edge; those that are not all are. */
	private static final int MET_SHOWN = 4;

	private final Set<Plan> plans = new LinkedHashSet<>();
	private final Set<Plan> named;
	private final Map<Plan, List<Finding>> findings;
	private final Locale locale;
	private final NodeIds<Plan> ids = new NodeIds<>();
	private final List<String> remarks = new ArrayList<>();

	private HierarchySnapshot(List<Plan> plans, Map<Plan, List<Finding>> findings, Locale locale) {
		this.named = Set.copyOf(plans);
		this.findings = findings;
		this.locale = locale;
		plans.forEach(this::addWithUpper);
	}

	/**
	 * The diagram of plans and of those that they name as above them.
	 *
	 * @param findings of plans that were checked
	 * @param locale   language of what is said besides the plans' own words
	 */
	public static Diagram of(List<Plan> plans, Map<Plan, List<Finding>> findings, Locale locale) {
		return new HierarchySnapshot(plans, findings, locale).make();
	}

	/** The plans among some that are connected with one: above it, below it, beside it. */
	public static List<Plan> connected(Plan plan, List<Plan> all) {
		Map<Plan, Set<Plan>> beside = new HashMap<>();
		for (Plan each : all) {
			Plan upper = each.getUpperPlan();
			if (upper != null) {
				beside.computeIfAbsent(each, any -> new LinkedHashSet<>()).add(upper);
				beside.computeIfAbsent(upper, any -> new LinkedHashSet<>()).add(each);
			}
		}
		Set<Plan> reached = new HashSet<>(Set.of(plan));
		List<Plan> open = new ArrayList<>(List.of(plan));
		while (!open.isEmpty()) {
			for (Plan next : beside.getOrDefault(open.removeLast(), Set.of())) {
				if (reached.add(next)) {
					open.add(next);
				}
			}
		}
		return all.stream().filter(reached::contains).toList();
	}

	private void addWithUpper(Plan plan) {
		for (Plan each = plan; each != null && plans.add(each); each = each.getUpperPlan()) {
			Plan added = each;
			String path = each.eResource() == null ? "" : String.valueOf(each.eResource().getURI());
			ids.add(added, "plan", PlanTitle.name(added), added.getRegion() == null ? List.of() : List.of(added.getRegion()), path);
		}
	}

	private Diagram make() {
		Map<Plan, Integer> ranks = new HashMap<>();
		plans.forEach(plan -> ranks.put(plan, rank(plan)));
		List<Node> nodes = plans.stream().map(plan -> node(plan, ranks.get(plan))).toList();
		List<Edge> edges = new ArrayList<>();
		for (Plan plan : plans) {
			if (plan.getUpperPlan() != null) {
				edges.add(edge(plan, plan.getUpperPlan()));
			} else {
				plan.getHeaders().stream().filter(UpperPlanHeader.class::isInstance).findFirst()
						.ifPresent(header -> remarks.add(Messages.get(locale, "hierarchy.unknownUpper", PlanTitle.name(plan))));
			}
		}
		String title = plans.size() == 1 ? PlanTitle.of(plans.iterator().next()) : "";
		return Circled.mark(new Diagram(DiagramKind.HIERARCHY, title, nodes, edges, remarks), "hierarchy.cycle", locale);
	}

	/** Two rows a level: outlines, and what details them. */
	private static int rank(Plan plan) {
		Set<Plan> seen = new HashSet<>();
		int below = 0;
		Plan each = plan;
		while (each != null && each.getRegionLevel() == RegionLevel.UNSPECIFIED && seen.add(each)) {
			below += 2;
			each = each.getUpperPlan();
		}
		int level = each == null || each.getRegionLevel() == RegionLevel.UNSPECIFIED ? RegionLevel.COUNTY_VALUE * 2 : (each.getRegionLevel().getValue() * 2 + below);
		return plan.getKind() == PlanKind.OUTLINE ? level : level + 1;
	}

	private Node node(Plan plan, int rank) {
		NodeIds.Ids id = ids.of(plan);
		List<Indicator> indicators = plan.indicators();
		long binding = indicators.stream().filter(indicator -> indicator.getAttribute() == IndicatorAttribute.BINDING).count();
		List<String> details = new ArrayList<>();
		StringBuilder about = new StringBuilder(plan.getRegion() == null ? "" : plan.getRegion());
		if (plan.getRegionLevel() != RegionLevel.UNSPECIFIED) {
			about.append(about.isEmpty() ? "" : " · ").append(plan.getRegionLevel().getLiteral());
		}
		if (plan.getPeriod() != null) {
			about.append(about.isEmpty() ? "" : " · ").append(plan.getPeriod().lexeme());
		}
		if (!about.isEmpty()) {
			details.add(about.toString());
		}
		details.add(Messages.get(locale, "hierarchy.counts", indicators.size(), binding, plan.projects().size()));
		FindingCount count = Places.counted(findings.getOrDefault(plan, List.of())).stream().map(Places::one).reduce(FindingCount.NONE, FindingCount::plus);
		String label = PlanTitle.name(plan);
		return new Node(id.id(), id.others(), NodeKind.PLAN, label.isEmpty() ? Messages.get(locale, "hierarchy.noName") : label, details,
				named.contains(plan) ? Set.of() : Set.of(Mark.ELSEWHERE), Map.of(), plan.getParentRegion(), rank, 1, -1, count, Places.of(plan));
	}

	private Edge edge(Plan lower, Plan upper) {
		List<HandedDownTarget> targets = HandedDownTarget.of(lower);
		List<EdgeLine> lines = new ArrayList<>();
		for (HandedDownTarget target : targets) {
			if (target.state() != State.MET) {
				lines.add(new EdgeLine(text(target), target.state() != State.INCOMPARABLE));
			}
		}
		boolean alert = lines.stream().anyMatch(EdgeLine::alert);
		List<HandedDownTarget> met = targets.stream().filter(target -> target.state() == State.MET).toList();
		met.stream().limit(MET_SHOWN).forEach(target -> lines.add(new EdgeLine(text(target), false)));
		if (met.size() > MET_SHOWN) {
			lines.add(new EdgeLine(Messages.get(locale, "hierarchy.more", met.size() - MET_SHOWN), false));
		}
		long undivided = upper.indicators().stream().filter(indicator -> indicator.getAttribute() == IndicatorAttribute.BINDING).count() - targets.size();
		if (targets.isEmpty() && undivided > 0 && !isSameRegion(lower, upper)) {
			lines.add(new EdgeLine(Messages.get(locale, "hierarchy.undivided", undivided), false));
		}
		String from = ids.of(lower).id();
		String to = ids.of(upper).id();
		return new Edge(Edge.id(from, to), from, to, EdgeKind.BELOW, lines, alert, 1);
	}

	private static boolean isSameRegion(Plan one, Plan other) {
		return one.getRegion() != null && one.getRegion().equals(other.getRegion());
	}

	private String text(HandedDownTarget target) {
		String key = switch (target.state()) {
			case ABSENT -> "hierarchy.missing";
			case INCOMPARABLE -> "hierarchy.open";
			default -> "hierarchy.target";
		};
		return Messages.get(locale, key, Labels.of(target.above()), target.given(), target.stated().isEmpty() ? "—" : target.stated());
	}
}
