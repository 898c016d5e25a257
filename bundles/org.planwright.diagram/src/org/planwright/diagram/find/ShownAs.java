package org.planwright.diagram.find;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.planwright.graph.Diagram;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.Node;
import org.planwright.graph.snapshot.Grouping;

/** As what the nodes of a diagram are shown: as themselves, in a group, or in a part of the document that is folded. Immutable. */
final class ShownAs {

	private final Map<String, Node> shown;
	private final Map<String, String> within = new HashMap<>();
	private final Map<String, Node> all;
	private final Locale locale;

	/** @param shown what is shown of the whole */
	ShownAs(Diagram whole, Diagram shown, Locale locale) {
		this.shown = shown.byId();
		this.all = whole.byId();
		this.locale = locale;
		whole.edges().stream().filter(edge -> edge.kind() == EdgeKind.WITHIN).forEach(edge -> within.put(edge.from(), edge.to()));
	}

	/** The id under which a node is shown; null when it is not. */
	String of(Node node) {
		if (shown.containsKey(node.id())) {
			return node.id();
		}
		String group = Grouping.groupId(node, locale);
		if (group != null && shown.containsKey(group)) {
			return group;
		}
		Node above = all.get(within.get(node.id()));
		return above == null ? null : of(above);
	}

	/** The nodes that some that are shown stand for. */
	Set<Node> behind(List<Node> some) {
		Set<String> wanted = new LinkedHashSet<>();
		some.forEach(node -> wanted.add(node.id()));
		Set<Node> behind = new LinkedHashSet<>();
		for (Node node : all.values()) {
			if (wanted.contains(of(node))) {
				behind.add(node);
			}
		}
		return behind;
	}
}
