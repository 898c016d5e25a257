package org.planwright.diagram.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.planwright.diagram.places.PartPlaces;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Node;
import org.planwright.graph.snapshot.Folding;
import org.planwright.graph.snapshot.Grouping;
import org.planwright.graph.snapshot.Neighbourhood;
import org.planwright.graph.snapshot.NodeFilter;
import org.planwright.graph.snapshot.Renames;

/** Which part of a diagram is shown, and what is folded in it. It stays while the diagram is read again and its nodes are renamed. In the UI thread. */
public final class Narrowing {

	/** What is asked for, but for what is folded. */
	private record Part(NodeFilter filter, Set<String> centres, int steps) {
	}

	private final Locale locale;
	private final Map<Part, PartPlaces> places = new HashMap<>();
	private NodeFilter filter = NodeFilter.ALL;
	private Set<String> centres = Set.of();
	private Set<String> turned = Set.of();
	private Set<String> turnedGroups = Set.of();
	private int steps;
	private Diagram whole;
	private Diagram narrowed;

	/** @param locale of what is said about it */
	public Narrowing(Locale locale) {
		this.locale = locale;
	}

	/** The part of a diagram. Nodes that were focused on and are gone are forgotten; when all are, all is shown. */
	public Diagram of(Diagram read) {
		if (whole != null && !(centres.isEmpty() && turned.isEmpty())) {
			Map<String, String> earlier = Renames.between(whole, read);
			PartPlaces here = places();
			centres = renamed(centres, read, earlier);
			if (here != null && isNarrowed()) {
				places.put(part(), here);
			}
			turned = renamed(turned, read, earlier);
		}
		whole = read;
		List<Node> around = read.nodes().stream().filter(node -> centres.contains(node.id())).toList();
		narrowed = filter.of(around.isEmpty() ? read : Neighbourhood.of(read, around, steps, locale), locale);
		return narrowed;
	}

	private static Set<String> renamed(Set<String> ids, Diagram read, Map<String, String> earlier) {
		Set<String> now = new LinkedHashSet<>();
		read.nodes().stream().map(Node::id).filter(id -> ids.contains(earlier.getOrDefault(id, id))).forEach(now::add);
		return now;
	}

	/** What came of it, with its parts folded and its groups as one, as far as they are; there must be something. */
	public Diagram folded() {
		return narrowed.kind() == DiagramKind.STRUCTURE ? folding().folded(locale) : Grouping.of(narrowed, turnedGroups, locale);
	}

	/** Which parts of the document are folded in what came of it; there must be something. */
	public Folding folding() {
		return new Folding(narrowed, turned);
	}

	/** Folds a node, or unfolds it. */
	public void turn(Node node) {
		turned = turned(turned, node.id());
	}

	/** Shows a group as one, or by its nodes. */
	public void turnGroup(String id) {
		turnedGroups = turned(turnedGroups, id);
	}

	private static Set<String> turned(Set<String> ids, String id) {
		Set<String> other = new LinkedHashSet<>(ids);
		if (!other.remove(id)) {
			other.add(id);
		}
		return other;
	}

	/** Folds or unfolds all parts below the document, or all groups; there must be something. */
	public void turnAll(boolean folded) {
		if (narrowed.kind() == DiagramKind.STRUCTURE) {
			Folding now = folding();
			narrowed.nodes().stream().filter(node -> now.canFold(node) && node.rank() > 0 && now.isFolded(node) != folded).forEach(this::turn);
		} else {
			turnedGroups = Grouping.isLarge(narrowed) == folded ? Set.of() : Grouping.groups(narrowed, locale);
		}
	}

	/** The diagram that was narrowed last; null when there was none. */
	public Diagram whole() {
		return whole;
	}

	/** What came of it; null when there was none. */
	public Diagram narrowed() {
		return narrowed;
	}

	/** Whether not all is shown. */
	public boolean isNarrowed() {
		return !centres.isEmpty() || !filter.equals(NodeFilter.ALL);
	}

	/** What is asked for. */
	public NodeFilter filter() {
		return filter;
	}

	/** Asks for something else. */
	public void setFilter(NodeFilter other) {
		filter = other;
	}

	/** Within how many steps of some nodes everything is; 0 when nothing is focused on. */
	public int steps() {
		return centres.isEmpty() ? 0 : steps;
	}

	/** Shows only what is near to some nodes; those it was near to before when there are none. */
	public void focus(Collection<Node> nodes, int newSteps) {
		if (!nodes.isEmpty()) {
			Set<String> ids = new LinkedHashSet<>();
			nodes.forEach(node -> ids.add(node.id()));
			centres = ids;
		}
		steps = newSteps;
	}

	/** Shows all again. */
	public void reset() {
		filter = NodeFilter.ALL;
		centres = Set.of();
	}

	/** The places that a person gave to nodes of the part that is shown; null when all is shown. */
	public PartPlaces places() {
		return isNarrowed() ? places.computeIfAbsent(part(), any -> new PartPlaces()) : null;
	}

	private Part part() {
		return new Part(filter, centres, steps());
	}
}
