package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Mark;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;

/**
 * Shows a diagram by groups: indicators by category, projects by box, tasks and goals by heading, plans by the region above. Each group is shown as one node or by
 * its nodes; all as one at first where there are too many nodes.
 */
public final class Grouping {

	/** A diagram with more nodes than this is to be shown by groups at first. */
	public static final int MOST_NODES = 300;

	private record Key(NodeKind kind, String group) {
	}

	private Grouping() {
	}

	/** The diagram itself, or by groups when it has too many nodes. */
	public static Diagram whenLarge(Diagram diagram, Locale locale) {
		return of(diagram, Set.of(), locale);
	}

	/**
	 * The diagram by groups.
	 *
	 * @param turned ids of groups that are shown otherwise than at first: by their nodes where there are too many, as one where there are not
	 */
	public static Diagram of(Diagram diagram, Set<String> turned, Locale locale) {
		return isLarge(diagram) || !turned.isEmpty() ? grouped(diagram, turned, locale) : diagram;
	}

	/** Whether a diagram has too many nodes to be seen at a glance. */
	public static boolean isLarge(Diagram diagram) {
		return diagram.nodes().size() > MOST_NODES;
	}

	/** The ids of the groups of a diagram that stand for several nodes. */
	public static Set<String> groups(Diagram diagram, Locale locale) {
		Set<String> seen = new HashSet<>();
		return diagram.nodes().stream().map(node -> groupId(node, locale)).filter(Objects::nonNull).filter(id -> !seen.add(id)).collect(Collectors.toSet());
	}

	/** What is of no group, or alone in one, stays itself. */
	private static Diagram grouped(Diagram diagram, Set<String> turned, Locale locale) {
		boolean large = isLarge(diagram);
		Map<Object, List<Node>> members = new LinkedHashMap<>();
		for (Node node : diagram.nodes()) {
			String id = groupId(node, locale);
			boolean asOne = id != null && large != turned.contains(id);
			members.computeIfAbsent(asOne ? new Key(node.kind(), group(node, locale)) : node, any -> new ArrayList<>()).add(node);
		}
		Map<String, String> shown = new HashMap<>();
		List<Node> nodes = new ArrayList<>();
		members.forEach((key, parts) -> {
			Node node = parts.size() == 1 ? parts.getFirst() : group((Key) key, parts, locale);
			nodes.add(node);
			parts.forEach(part -> shown.put(part.id(), node.id()));
		});
		List<String> remarks = new ArrayList<>(diagram.remarks());
		if (large && nodes.size() < diagram.nodes().size()) {
			remarks.add(Messages.get(locale, "support.grouped", MOST_NODES));
		}
		return new Diagram(diagram.kind(), diagram.title(), nodes, edges(diagram, shown), remarks);
	}

	/** The id of the node as which a node is shown when it is shown by groups and not alone in its own; null when it is of none. */
	public static String groupId(Node node, Locale locale) {
		String group = group(node, locale);
		return group == null ? null : id(node.kind(), group);
	}

	private static String group(Node node, Locale locale) {
		return node.group() == null && node.kind() != NodeKind.BOX ? Messages.get(locale, "group.other") : node.group();
	}

	private static String id(NodeKind kind, String group) {
		return "group/" + kind.word() + "/" + group;
	}

	private static List<Edge> edges(Diagram diagram, Map<String, String> shown) {
		Map<String, Edge> edges = new LinkedHashMap<>();
		for (Edge edge : diagram.edges()) {
			String from = shown.get(edge.from());
			String to = shown.get(edge.to());
			if (!from.equals(to)) {
				EdgeKind kind = edge.kind();
				edges.merge(Edge.id(from, to), new Edge(Edge.id(from, to), from, to, kind, edge.lines(), edge.alert(), edge.count()),
						(one, other) -> new Edge(one.id(), from, to, kind, List.of(), one.alert() || other.alert(), one.count() + other.count()));
			}
		}
		return List.copyOf(edges.values());
	}

	private static Node group(Key key, List<Node> parts, Locale locale) {
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		Node first = parts.getFirst();
		FindingCount findings = parts.stream().map(Node::findings).reduce(FindingCount.NONE, FindingCount::plus);
		for (Mark mark : Mark.values()) {
			boolean some = mark == Mark.CYCLE && parts.stream().anyMatch(part -> part.is(mark));
			if (some || parts.stream().allMatch(part -> part.is(mark))) {
				marks.add(mark);
			}
		}
		return new Node(id(key.kind(), key.group()), List.of(), NodeKind.GROUP, key.group(), details(key.kind(), parts, locale), marks, traits(parts),
				null, parts.stream().map(Node::rank).reduce(first.rank(), Math::min), parts.size(), -1, findings, null);
	}

	private static List<String> details(NodeKind kind, List<Node> parts, Locale locale) {
		List<String> details = new ArrayList<>();
		switch (kind) {
			case INDICATOR -> {
				details.add(Messages.get(locale, "group.indicators", parts.size(), with(Mark.BINDING, parts)));
				addSome("group.unsupported", with(Mark.UNSUPPORTED, parts), details, locale);
			}
			case PROJECT -> {
				details.add(Messages.get(locale, "group.projects", parts.size()));
				addSome("group.idle", with(Mark.IDLE, parts), details, locale);
			}
			default -> details.add(Messages.get(locale, "group." + kind.word() + (kind == NodeKind.BOX ? "es" : "s"), parts.size()));
		}
		return details;
	}

	private static void addSome(String key, long count, List<String> details, Locale locale) {
		if (count > 0) {
			details.add(Messages.get(locale, key, count));
		}
	}

	private static long with(Mark mark, List<Node> parts) {
		return parts.stream().filter(part -> part.is(mark)).count();
	}

	/** What most of the parts have. */
	private static Map<ColourBy, String> traits(List<Node> parts) {
		Map<ColourBy, String> traits = new EnumMap<>(ColourBy.class);
		for (ColourBy by : ColourBy.values()) {
			Map<String, Long> counts = parts.stream().map(part -> part.traits().get(by)).filter(Objects::nonNull)
					.collect(Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
			if (!counts.isEmpty()) {
				traits.put(by, Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey());
			}
		}
		return traits;
	}
}
