package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.Edge;
import org.planwright.graph.Mark;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;

/**
 * What a person wants to see of a diagram: nodes that fit all that is asked for. Immutable.
 *
 * @param hidden    kinds that are not shown
 * @param attribute {@link Mark#BINDING} or {@link Mark#ANTICIPATORY}: indicators that are that, and what is linked with these; null for all
 * @param category  only those of it; null for all
 * @param lead      only those of this unit; null for all
 * @param findings  only those with findings
 * @param gaps      only those where something is missing: no support, supporting nothing, a target that is not met, with the plan that sets it, a circle
 */
public record NodeFilter(Set<NodeKind> hidden, Mark attribute, String category, String lead, boolean findings, boolean gaps) {

	/** Lets everything through. */
	public static final NodeFilter ALL = new NodeFilter(Set.of(), null, null, null, false, false);

	private static final Set<Mark> GAPS = EnumSet.of(Mark.UNSUPPORTED, Mark.IDLE, Mark.CYCLE);

	/** Copies the set. */
	public NodeFilter {
		hidden = Set.copyOf(hidden);
	}

	/** The same with a kind shown, or not. */
	public NodeFilter showing(NodeKind kind, boolean shown) {
		Set<NodeKind> other = new HashSet<>(hidden);
		if (shown) {
			other.remove(kind);
		} else {
			other.add(kind);
		}
		return new NodeFilter(other, attribute, category, lead, findings, gaps);
	}

	/** The same with another attribute. */
	public NodeFilter withAttribute(Mark other) {
		return new NodeFilter(hidden, other, category, lead, findings, gaps);
	}

	/** The same with another category. */
	public NodeFilter withCategory(String other) {
		return new NodeFilter(hidden, attribute, other, lead, findings, gaps);
	}

	/** The same with another unit. */
	public NodeFilter withLead(String other) {
		return new NodeFilter(hidden, attribute, category, other, findings, gaps);
	}

	/** The same with or without what has no findings. */
	public NodeFilter withFindings(boolean other) {
		return new NodeFilter(hidden, attribute, category, lead, other, gaps);
	}

	/** The same with or without what has no gap. */
	public NodeFilter withGaps(boolean other) {
		return new NodeFilter(hidden, attribute, category, lead, findings, other);
	}

	/** The diagram of the nodes that fit, with a remark of what is left out; the diagram itself when nothing is asked for. */
	public Diagram of(Diagram diagram, Locale locale) {
		if (equals(ALL)) {
			return diagram;
		}
		Predicate<Node> fits = fits(diagram);
		List<Node> nodes = diagram.nodes().stream().filter(fits).toList();
		Set<String> shown = new HashSet<>();
		nodes.forEach(node -> shown.add(node.id()));
		List<String> remarks = new ArrayList<>(List.of(Messages.get(locale, "filter.shown", text(locale), nodes.size(), diagram.nodes().size())));
		remarks.addAll(diagram.remarks());
		return new Diagram(diagram.kind(), diagram.title(), nodes, diagram.edges().stream().filter(edge -> shown.contains(edge.from()) && shown.contains(edge.to())).toList(), remarks);
	}

	private Predicate<Node> fits(Diagram diagram) {
		Set<String> attributed = attributed(diagram);
		Set<String> unmet = new HashSet<>();
		diagram.edges().stream().filter(Edge::alert).forEach(edge -> unmet.addAll(List.of(edge.from(), edge.to())));
		return node -> !hidden.contains(node.kind()) && (attribute == null || attributed.contains(node.id())) && (category == null || category.equals(node.traits().get(ColourBy.CATEGORY)))
				&& (lead == null || lead.equals(node.traits().get(ColourBy.LEAD))) && (!findings || node.findings().total() > 0)
				&& (!gaps || unmet.contains(node.id()) || node.marks().stream().anyMatch(GAPS::contains));
	}

	/** Indicators of the attribute, what supports them directly or by way of others, and what they measure. */
	private Set<String> attributed(Diagram diagram) {
		Set<String> found = new HashSet<>();
		Set<String> indicators = new HashSet<>();
		for (Node node : diagram.nodes()) {
			if (attribute != null && node.is(attribute)) {
				found.add(node.id());
			}
			if (node.kind() == NodeKind.INDICATOR) {
				indicators.add(node.id());
			}
		}
		Set<String> measured = new HashSet<>();
		diagram.edges().stream().filter(edge -> found.contains(edge.from())).forEach(edge -> measured.add(edge.to()));
		for (boolean more = true; more;) {
			more = false;
			for (Edge edge : diagram.edges()) {
				more |= found.contains(edge.to()) && !indicators.contains(edge.from()) && found.add(edge.from());
			}
		}
		measured.removeAll(indicators);
		found.addAll(measured);
		return found;
	}

	/** What is asked for, to be read by a person. */
	private String text(Locale locale) {
		List<String> parts = new ArrayList<>();
		hidden.stream().sorted().forEach(kind -> parts.add(Messages.get(locale, "filter.without", title(kind, locale))));
		if (attribute != null) {
			parts.add(attribute.title(locale));
		}
		if (category != null) {
			parts.add(category);
		}
		if (lead != null) {
			parts.add(lead);
		}
		if (findings) {
			parts.add(Messages.get(locale, "filter.findings"));
		}
		if (gaps) {
			parts.add(Messages.get(locale, "filter.gaps"));
		}
		return String.join(Messages.get(locale, "filter.and"), parts);
	}

	/** What a kind of nodes is called. */
	public static String title(NodeKind kind, Locale locale) {
		return Messages.get(locale, "kind." + kind.word());
	}
}
