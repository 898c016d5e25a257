package org.planwright.graph.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.planwright.graph.Diagram;
import org.planwright.graph.Edge;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;
import org.planwright.model.text.NameKey;

/** What is near to some nodes of a diagram. */
public final class Neighbourhood {

	/** The most steps that are of use. */
	public static final int MOST_STEPS = 3;

	private Neighbourhood() {
	}

	/** The nodes that a person means by a name: those with that label, else those whose label has it as a part; in order. */
	public static List<Node> named(Diagram diagram, String name) {
		String key = NameKey.of(name).key();
		List<Node> exact = diagram.nodes().stream().filter(node -> NameKey.of(node.label()).key().equals(key)).toList();
		return exact.isEmpty() && !key.isEmpty() ? diagram.nodes().stream().filter(node -> NameKey.of(node.label()).key().contains(key)).toList() : exact;
	}

	/**
	 * The diagram of what can be reached from some nodes along edges in either direction.
	 *
	 * @param steps edges at most, 1 to {@link #MOST_STEPS}
	 */
	public static Diagram of(Diagram diagram, Collection<Node> centres, int steps, Locale locale) {
		Map<String, Set<String>> beside = new HashMap<>();
		for (Edge edge : diagram.edges()) {
			beside.computeIfAbsent(edge.from(), any -> new HashSet<>()).add(edge.to());
			beside.computeIfAbsent(edge.to(), any -> new HashSet<>()).add(edge.from());
		}
		Set<String> reached = new HashSet<>();
		centres.forEach(node -> reached.add(node.id()));
		Set<String> last = Set.copyOf(reached);
		for (int step = 0; step < Math.min(steps, MOST_STEPS); step++) {
			Set<String> next = new HashSet<>();
			last.forEach(id -> next.addAll(beside.getOrDefault(id, Set.of())));
			next.removeAll(reached);
			reached.addAll(next);
			last = next;
		}
		String around = centres.stream().map(Node::label).distinct().limit(2).reduce((one, other) -> one + "、" + other).orElse("");
		return new Diagram(diagram.kind(), diagram.title(), diagram.nodes().stream().filter(node -> reached.contains(node.id())).toList(),
				diagram.edges().stream().filter(edge -> reached.contains(edge.from()) && reached.contains(edge.to())).toList(),
				List.of(Messages.get(locale, "focus.around", around, steps)));
	}
}
