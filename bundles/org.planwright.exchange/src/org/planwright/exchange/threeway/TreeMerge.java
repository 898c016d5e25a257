package org.planwright.exchange.threeway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.planwright.exchange.compare.Order;
import org.planwright.exchange.threeway.Part.Agreed;
import org.planwright.exchange.threeway.Part.Disputed;

/**
 * Merges three trees. An element is called by what it is in the base, else by itself in the side that made it. It goes where the side put it that moved it; what both
 * sides leave stays in the order of the base, and what a side adds follows what it follows there.
 */
final class TreeMerge {

	private final Side ours;
	private final Side theirs;
	private final List<Part> parts = new ArrayList<>();
	private final Set<Node> torn = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Node> written = Collections.newSetFromMap(new IdentityHashMap<>());

	private TreeMerge(Node base, Node ours, Node theirs) {
		this.ours = new Side(base, ours);
		this.theirs = new Side(base, theirs);
	}

	static List<Part> merge(Node base, Node ours, Node theirs) {
		TreeMerge merge = new TreeMerge(base, ours, theirs);
		merge.children(base);
		return merge.parts;
	}

	/** Where an element belongs: what both sides have it in, or what the side has it in that moved it. */
	private Node home(Node id) {
		Node our = ours.parent(id);
		Node their = theirs.parent(id);
		if (our == null || their == null) {
			return our == null ? their : our;
		}
		return isBase(id) && our == id.parent() ? their : our;
	}

	private boolean isBase(Node id) {
		return !ours.isOwn(id) && !theirs.isOwn(id);
	}

	/** Whether both sides moved an element, each to another place. */
	private boolean isTorn(Node id) {
		Node our = ours.parent(id);
		Node their = theirs.parent(id);
		return torn.contains(id) || isBase(id) && our != null && their != null && our != their && our != id.parent() && their != id.parent();
	}

	private void children(Node parent) {
		Node inOurs = ours.node(parent);
		Node inTheirs = theirs.node(parent);
		List<Node> base = isBase(parent) ? parent.children() : List.of();
		Set<Node> ourMoves = moves(base, inOurs, ours);
		Set<Node> theirMoves = moves(base, inTheirs, theirs);
		List<Node> fixed = base.stream().filter(id -> !ourMoves.contains(id) && !theirMoves.contains(id) && stays(id, parent)).toList();
		Gaps ourGaps = Gaps.of(inOurs, ours::id, fixed);
		Gaps theirGaps = Gaps.of(inTheirs, theirs::id, fixed);
		ourMoves.stream().filter(id -> theirMoves.contains(id) && ourGaps.before(id) != theirGaps.before(id)).forEach(torn::add);
		// what one side alone put elsewhere among those around it is where that side has it
		Predicate<Node> our = id -> !theirMoves.contains(id) || ourMoves.contains(id);
		Predicate<Node> their = id -> !ourMoves.contains(id) || theirMoves.contains(id);
		gap(ourGaps.after(null).stream().filter(our).toList(), theirGaps.after(null).stream().filter(their).toList(), parent);
		for (Node id : fixed) {
			element(id);
			gap(ourGaps.after(id).stream().filter(our).toList(), theirGaps.after(id).stream().filter(their).toList(), parent);
		}
	}

	/** Elements of the base that a side put elsewhere among those around them. */
	private static Set<Node> moves(List<Node> base, Node node, Side side) {
		if (node == null) {
			return Set.of();
		}
		Map<Node, Integer> positions = new IdentityHashMap<>();
		base.forEach(child -> positions.put(child, positions.size()));
		List<Node> staying = node.children().stream().map(side::id).filter(positions::containsKey).toList();
		return Order.moved(staying, staying.stream().map(positions::get).toList());
	}

	/** Whether an element of the base is still below the same heading: neither side moved it, and one that took it out did not dispute it. */
	private boolean stays(Node id, Node parent) {
		Node our = ours.parent(id);
		Node their = theirs.parent(id);
		if (our == null || their == null) {
			Side left = our == null ? theirs : ours;
			return (our != null || their != null) && left.parent(id) == parent && left.isChanged(id);
		}
		return our == parent && their == parent;
	}

	/** What the sides put between the same two elements. */
	private void gap(List<Node> our, List<Node> their, Node parent) {
		List<Node> one = our.stream().filter(id -> goes(id, parent, ours, theirs)).toList();
		List<Node> other = their.stream().filter(id -> goes(id, parent, theirs, ours) && !one.contains(id)).toList();
		if (one.isEmpty() || other.isEmpty()) {
			one.forEach(id -> floating(id, ours));
			other.forEach(id -> floating(id, theirs));
			return;
		}
		Additions.of(one, other, ours::node, theirs::node, id -> !isBase(id)).forEach(addition -> {
			switch (addition) {
				case Additions.Both both -> {
					written.add(both.theirs());
					theirs.call(both.theirs(), both.ours());
					floating(both.ours(), ours);
				}
				case Additions.Either either -> floating(either.id(), one.contains(either.id()) ? ours : theirs);
				case Additions.Against against -> {
					written.addAll(against.ours());
					written.addAll(against.theirs());
					parts.add(new Disputed(text(against.ours(), ours), text(against.theirs(), theirs)));
				}
			}
		});
	}

	private static List<String> text(List<Node> ids, Side side) {
		return ids.stream().flatMap(id -> side.node(id).text().stream()).toList();
	}

	/** Whether an element that a side has below a heading is to be written there. */
	private boolean goes(Node id, Node parent, Side side, Side other) {
		if (written.contains(id)) {
			return false;
		}
		if (!isBase(id)) {
			return true;
		}
		if (other.node(id) == null) {
			// the other side took it out: it comes back where this side moved it, disputed
			return (side.isChanged(id) || side.parent(id) != id.parent()) && side.parent(id) == parent;
		}
		return isTorn(id) || home(id) == parent;
	}

	/** What both sides put elsewhere, each to another place, stands at both places, so that a person decides. */
	private void floating(Node id, Side side) {
		if (isTorn(id)) {
			List<String> text = side.node(id).text();
			parts.add(side == ours ? new Disputed(text, List.of()) : new Disputed(List.of(), text));
		} else {
			element(id);
		}
	}

	private void element(Node id) {
		if (!written.add(id)) {
			return;
		}
		Node our = ours.node(id);
		Node their = theirs.node(id);
		if (isBase(id) && (our == null || their == null)) {
			parts.add(new Disputed(our == null ? List.of() : our.text(), their == null ? List.of() : their.text()));
			return;
		}
		if (our == null || their == null) {
			Node only = our == null ? their : our;
			parts.add(new Agreed(only.lines()));
			parts.add(new Agreed(only.blanks()));
			children(id);
			parts.add(new Agreed(only.tail()));
			return;
		}
		parts.add(OwnLines.merge(id, our, their));
		parts.add(new Agreed(layout(id.blanks(), our.blanks(), their.blanks())));
		children(id);
		parts.add(new Agreed(layout(id.tail(), our.tail(), their.tail())));
	}

	/** Of blank lines that both sides changed, the more. */
	private static List<String> layout(List<String> base, List<String> ours, List<String> theirs) {
		return OwnLines.one(base, ours, theirs).orElse(ours.size() >= theirs.size() ? ours : theirs);
	}
}
