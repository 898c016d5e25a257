package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.graph.Diagram;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;

/**
 * Which nodes of a diagram are those of an earlier one under another id: of what has gone and what has come, those of one kind and one name, and those that stand
 * alike between nodes that stayed, as a project does whose name alone was changed.
 */
public final class Renames {

	private record Name(NodeKind kind, String label) {
	}

	private record Gap(NodeKind kind, String after) {
	}

	private Renames() {
	}

	/** The earlier ids by the later ones. Ids that stayed, and what is only new, are not in it. */
	public static Map<String, String> between(Diagram before, Diagram after) {
		Map<String, String> earlier = new LinkedHashMap<>();
		List<Node> gone = without(before.nodes(), after.byId().keySet());
		List<Node> come = without(after.nodes(), before.byId().keySet());
		Map<Name, List<Node>> goneByName = byName(gone);
		byName(come).forEach((name, nodes) -> {
			List<Node> same = goneByName.getOrDefault(name, List.of());
			if (nodes.size() == 1 && same.size() == 1) {
				earlier.put(nodes.getFirst().id(), same.getFirst().id());
			}
		});
		Set<String> found = new HashSet<>(earlier.values());
		Map<Gap, List<Node>> goneByGap = byGap(before, without(gone, found), after.byId().keySet());
		byGap(after, without(come, earlier.keySet()), before.byId().keySet()).forEach((gap, nodes) -> {
			List<Node> same = goneByGap.getOrDefault(gap, List.of());
			for (int i = 0; nodes.size() == same.size() && i < nodes.size(); i++) {
				earlier.put(nodes.get(i).id(), same.get(i).id());
			}
		});
		return earlier;
	}

	private static List<Node> without(List<Node> nodes, Set<String> ids) {
		return nodes.stream().filter(node -> !ids.contains(node.id())).toList();
	}

	private static Map<Name, List<Node>> byName(List<Node> nodes) {
		Map<Name, List<Node>> found = new LinkedHashMap<>();
		nodes.forEach(node -> found.computeIfAbsent(new Name(node.kind(), node.label()), any -> new ArrayList<>()).add(node));
		return found;
	}

	/** Some nodes by the last one of their kind in front of them that stayed. */
	private static Map<Gap, List<Node>> byGap(Diagram diagram, List<Node> some, Set<String> stayed) {
		Set<String> wanted = new HashSet<>();
		some.forEach(node -> wanted.add(node.id()));
		Map<NodeKind, String> last = new HashMap<>();
		Map<Gap, List<Node>> found = new LinkedHashMap<>();
		for (Node node : diagram.nodes()) {
			if (stayed.contains(node.id())) {
				last.put(node.kind(), node.id());
			} else if (wanted.contains(node.id())) {
				found.computeIfAbsent(new Gap(node.kind(), last.get(node.kind())), any -> new ArrayList<>()).add(node);
			}
		}
		return found;
	}
}
