package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.planwright.graph.Diagram;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;

/** Shows the parts of a document without those within some of them. A large document is folded at first below the level at which it is seen at a glance, mostly its chapters. */
public final class Folding {

	/** So many parts are seen at a glance. */
	private static final int AT_A_GLANCE = 40;

	private final Map<String, String> within = new HashMap<>();
	private final Map<String, Integer> parts = new HashMap<>();
	private final Diagram whole;
	private final Set<String> turned;
	private final int level;

	/**
	 * For a diagram.
	 *
	 * @param turned ids of what is folded although it is not at first, or not although it is
	 */
	public Folding(Diagram whole, Set<String> turned) {
		this.whole = whole;
		this.turned = turned;
		whole.edges().stream().filter(edge -> edge.kind() == EdgeKind.WITHIN).forEach(edge -> within.put(edge.from(), edge.to()));
		for (String id : within.keySet()) {
			for (String above = within.get(id); above != null; above = within.get(above)) {
				parts.merge(above, 1, Integer::sum);
			}
		}
		this.level = level();
	}

	/** The deepest level that is not crowded, but never the document alone. */
	private int level() {
		int deepest = whole.nodes().stream().mapToInt(Node::rank).max().orElse(0);
		int found = deepest;
		while (found > 1 && countTo(found) > AT_A_GLANCE) {
			found--;
		}
		return found;
	}

	private long countTo(int rank) {
		return whole.nodes().stream().filter(node -> node.rank() <= rank).count();
	}

	/** Whether there is something within a node. */
	public boolean canFold(Node node) {
		return parts.containsKey(node.id());
	}

	/** Whether what is within a node is not shown. */
	public boolean isFolded(Node node) {
		return canFold(node) && node.rank() >= level != turned.contains(node.id());
	}

	/** What is shown. A part that is folded says how many it has within. */
	public Diagram folded(Locale locale) {
		Map<String, Node> all = whole.byId();
		Set<String> shown = new HashSet<>();
		List<Node> nodes = new ArrayList<>();
		for (Node node : whole.nodes()) {
			Node above = all.get(within.get(node.id()));
			// parts come after what they are in
			if (above == null || shown.contains(above.id()) && !isFolded(above)) {
				shown.add(node.id());
				nodes.add(isFolded(node) ? node.withDetail(Messages.get(locale, "fold.parts", parts.get(node.id()))) : node);
			}
		}
		return nodes.size() == whole.nodes().size() ? whole : new Diagram(whole.kind(), whole.title(), nodes,
				whole.edges().stream().filter(edge -> shown.contains(edge.from()) && shown.contains(edge.to())).toList(), whole.remarks());
	}
}
