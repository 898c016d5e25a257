package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.planwright.exchange.export.printed.FacetText;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Mark;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.rules.check.Finding;
import org.planwright.rules.hierarchy.GoalText;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Progress;
import org.planwright.rules.ruleset.Labels;

/** Makes the 支撑关系图 of a plan: its goals, all its indicators, all its projects, and the tasks that support something. */
public final class SupportSnapshot {

	private static final int GOALS = 0;
	private static final int INDICATORS = 1;
	private static final int WORKS = 2;

	private final Plan plan;
	private final Map<? extends Line, Progress> progress;
	private final Locale locale;
	private final SupportLinks links;
	private final NodeIds<EObject> ids = new NodeIds<>();
	private final Set<Line> elements = new LinkedHashSet<>();
	private final Map<Line, FindingCount> findings = new HashMap<>();
	private final Map<Line, Set<Line>> supporters = new HashMap<>();

	private SupportSnapshot(Plan plan, Map<? extends Line, Progress> progress, Locale locale) {
		this.plan = plan;
		this.progress = progress;
		this.locale = locale;
		this.links = new SupportLinks(plan);
	}

	/**
	 * The diagram, with every node.
	 *
	 * @param findings of the plan's file; empty when it was not checked
	 * @param progress of its indicators and projects, as far as it is known
	 * @param locale   language of what is said besides the plan's own words
	 */
	public static Diagram of(Plan plan, List<Finding> findings, Map<? extends Line, Progress> progress, Locale locale) {
		return new SupportSnapshot(plan, progress, locale).make(findings);
	}

	private Diagram make(List<Finding> found) {
		elements.addAll(links.aims().keySet());
		elements.addAll(plan.indicators());
		elements.addAll(plan.projects());
		elements.addAll(links.supports().keySet());
		links.supports().forEach((from, targets) -> targets.forEach(to -> {
			elements.add((Line) to);
			supporters.computeIfAbsent((Line) to, any -> new LinkedHashSet<>()).add(from);
		}));
		elements.forEach(this::addId);
		count(found);
		List<Node> nodes = elements.stream().map(this::node).toList();
		List<String> remarks = new ArrayList<>();
		if (nodes.isEmpty()) {
			remarks.add(Messages.get(locale, "support.empty"));
		} else if (links.supports().isEmpty()) {
			remarks.add(Messages.get(locale, "support.none"));
		}
		if (!links.unresolved().isEmpty()) {
			remarks.add(Messages.get(locale, "support.unresolved", String.join("、", links.unresolved())));
		}
		return Circled.mark(new Diagram(DiagramKind.SUPPORT, PlanTitle.of(plan), nodes, edges(), remarks), "support.cycle", locale);
	}

	private List<Edge> edges() {
		List<Edge> edges = new ArrayList<>();
		links.aims().forEach((goal, indicators) -> indicators.forEach(indicator -> edges.add(Edge.of(id(indicator), id(goal), EdgeKind.MEASURES))));
		links.supports().forEach((from, targets) -> targets.forEach(to -> edges.add(Edge.of(id(from), id((Line) to), EdgeKind.SUPPORTS))));
		return edges;
	}

	private String id(Line line) {
		return ids.of(line).id();
	}

	private void addId(Line line) {
		Plan own = EcoreUtil2.getContainerOfType(line, Plan.class);
		String prefix = own == plan || own == null || own.getName() == null ? "" : own.getName() + ":";
		switch (line) {
			case Indicator indicator -> ids.add(line, prefix + "indicator", indicator.getCode() == null ? Labels.of(indicator) : indicator.getCode(), within(box(indicator)),
					Labels.of(indicator) + indicator.getUnit());
			case Project project -> ids.add(line, prefix + "project", NodeLabels.of(project),
					within(box(project), project.getGroup() == null ? null : project.getGroup().getTitle()), project.getText());
			case Box box -> ids.add(line, prefix + "box", box.getTitle() == null ? box.getNumber() : box.getTitle(), within(box.getNumber()), "");
			case Heading heading -> ids.add(line, prefix + "goal", heading.getTitle(), within(heading.getNumber()), "");
			case Paragraph paragraph -> ids.add(line, prefix + (links.aims().containsKey(line) ? "goal" : "task"), NodeLabels.of(paragraph), within(heading(line)), paragraph.getText());
			default -> ids.add(line, prefix + "task", NodeLabels.of(line), within(heading(line)), "");
		}
	}

	private static List<String> within(String... places) {
		return Stream.of(places).filter(place -> place != null && !place.isBlank()).toList();
	}

	private void count(List<Finding> found) {
		Places places = new Places();
		Map<EObject, Line> nodes = new HashMap<>();
		for (Line line : elements) {
			nodes.put(line, line);
			if (links.aims().containsKey(line)) {
				links.words(line).forEach(paragraph -> nodes.put(paragraph, line));
			}
		}
		nodes.keySet().stream().filter(line -> line.eResource() == plan.eResource()).forEach(places::add);
		places.count(found).forEach((line, count) -> findings.merge(nodes.get(line), count, FindingCount::plus));
	}

	private Node node(Line line) {
		NodeIds.Ids id = ids.of(line);
		NodeKind kind = kind(line);
		int rank = kind == NodeKind.GOAL ? GOALS : kind == NodeKind.INDICATOR ? INDICATORS : WORKS;
		return new Node(id.id(), id.others(), kind, NodeLabels.of(line), details(line), marks(line, kind), traits(line), group(line), rank, 1, -1,
				findings.getOrDefault(line, FindingCount.NONE), Places.of(line));
	}

	private NodeKind kind(Line line) {
		return links.aims().containsKey(line) ? NodeKind.GOAL : switch (line) {
			case Indicator indicator -> NodeKind.INDICATOR;
			case Project project -> NodeKind.PROJECT;
			case Box box -> NodeKind.BOX;
			default -> NodeKind.TASK;
		};
	}

	private List<String> details(Line line) {
		List<String> details = new ArrayList<>();
		if (line instanceof Indicator indicator) {
			add(details, values(indicator));
		} else if (line instanceof Project project) {
			add(details, Texts.shortened(String.join("  ", Stream.of(Facet.SCALE, Facet.INVESTMENT).flatMap(facet -> FacetText.of(project, facet).stream()).toList())));
		}
		Progress reached = progress.get(line);
		if (reached != null && reached.done().isPresent() && reached.due().isPresent()) {
			details.add(Messages.get(locale, "progress.done", reached.done().get().toPlainString(), reached.due().get().toPlainString()));
		}
		add(details, lead(line));
		return details;
	}

	/** From what to what, with the unit where it does not stand in the goal already. */
	private static String values(Indicator indicator) {
		String base = Widths.trim(indicator.cell(CellRole.BASE).lexeme());
		String goal = GoalText.of(indicator);
		boolean stated = base.chars().anyMatch(Character::isLetterOrDigit);
		String values = stated && !goal.isEmpty() ? base + " → " + goal : stated ? base : goal;
		boolean bare = !values.isEmpty() && Character.isDigit(values.charAt(values.length() - 1));
		return bare && indicator.getUnit() != null ? values + " " + Widths.trim(indicator.getUnit()) : values;
	}

	private static void add(List<String> details, String detail) {
		if (detail != null && !detail.isBlank()) {
			details.add(detail);
		}
	}

	private Set<Mark> marks(Line line, NodeKind kind) {
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		boolean elsewhere = line.eResource() != plan.eResource();
		if (elsewhere) {
			marks.add(Mark.ELSEWHERE);
		}
		if (line instanceof Indicator indicator) {
			if (indicator.getAttribute() == IndicatorAttribute.BINDING) {
				marks.add(Mark.BINDING);
			} else if (indicator.getAttribute() == IndicatorAttribute.ANTICIPATORY) {
				marks.add(Mark.ANTICIPATORY);
			}
			if (!elsewhere && !supporters.containsKey(line)) {
				marks.add(Mark.UNSUPPORTED);
			}
		} else if (kind == NodeKind.PROJECT && !elsewhere && !links.supports().containsKey(line)) {
			marks.add(Mark.IDLE);
		}
		return marks;
	}

	private Map<ColourBy, String> traits(Line line) {
		Map<ColourBy, String> traits = new EnumMap<>(ColourBy.class);
		put(traits, ColourBy.CATEGORY, category(line, 0));
		put(traits, ColourBy.LEAD, lead(line));
		put(traits, ColourBy.PROGRESS, light(line) == Light.NONE ? null : Messages.get(locale, "progress." + light(line)));
		return traits;
	}

	private Light light(Line line) {
		return progress.containsKey(line) ? progress.get(line).light() : Light.NONE;
	}

	private static void put(Map<ColourBy, String> traits, ColourBy key, String value) {
		if (value != null && !value.isBlank()) {
			traits.put(key, value);
		}
	}

	/** The category of an indicator, else of the first that is supported, also by way of another project. */
	private String category(Line line, int depth) {
		if (line instanceof Indicator indicator) {
			return indicator.getCategory() == null || indicator.getCategory().getName() == null ? null : Widths.trim(indicator.getCategory().getName());
		}
		Collection<? extends Line> targets = links.aims().containsKey(line) ? List.of() : (Collection<? extends Line>) (Collection<?>) links.supports().getOrDefault(line, Set.of());
		for (Line target : depth < WORKS ? targets : List.<Line>of()) {
			String category = category(target, depth + 1);
			if (category != null) {
				return category;
			}
		}
		return null;
	}

	private static String lead(Line line) {
		return Texts.first(Details.names(line, NamesRole.LEAD));
	}

	private String group(Line line) {
		return switch (line) {
			case Indicator indicator -> category(indicator, 0);
			case Project project -> box(project);
			case Box box -> null;
			default -> heading(line);
		};
	}

	private String heading(Line line) {
		Heading heading = links.heading(line);
		return heading == null || heading.getTitle() == null ? null : Widths.trim(heading.getTitle());
	}

	/** The title of what a line is in. */
	private static String box(Line line) {
		String title = line.eContainer() instanceof Frame frame ? frame.getTitle() : null;
		return title == null && line.eContainer() instanceof Box box ? box.getNumber() : title;
	}
}
