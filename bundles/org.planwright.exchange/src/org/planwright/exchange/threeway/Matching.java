package org.planwright.exchange.threeway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.exchange.compare.Alignment;
import org.planwright.exchange.threeway.Node.Kind;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.NearNames;
import org.planwright.rules.drafts.Pairs;

/** Which elements of a side are which of the base, wherever they are. */
final class Matching {

	private static final double SAME = 2;
	private static final double SAME_NAME = 1.5;
	/** Lines less alike are not the same line rewritten. */
	private static final double ALIKE = 0.4;
	/** Shorter lines are found elsewhere by chance. */
	private static final int SHORTEST = 12;
	private static final int LEVELS = 7;

	private final Map<Node, Node> toSide = new IdentityHashMap<>();
	private final Map<Node, Node> toBase = new IdentityHashMap<>();

	/** Matches a side with the base. */
	Matching(Node base, Node side) {
		pair(base, side);
		List<Node> before = base.all();
		List<Node> after = side.all();
		for (int level = 1; level <= LEVELS; level++) {
			int at = level;
			parents(left(before, Kind.SECTION).stream().filter(node -> node.level() == at).toList(), left(after, Kind.SECTION).stream().filter(node -> node.level() == at).toList());
		}
		parents(left(before, Kind.FRAME), left(after, Kind.FRAME));
		for (Node parent : before) {
			Node other = toSide.get(parent);
			if (other != null) {
				lines(leaves(parent.children()), leaves(other.children()));
			}
		}
		elsewhere(leaves(before), leaves(after));
	}

	/** The element of the side that one of the base is; null when it is gone. */
	Node side(Node base) {
		return toSide.get(base);
	}

	/** The element of the base that one of the side is; null when it is new. */
	Node base(Node side) {
		return toBase.get(side);
	}

	private void pair(Node base, Node side) {
		toSide.put(base, side);
		toBase.put(side, base);
	}

	private List<Node> left(List<Node> nodes, Kind kind) {
		return nodes.stream().filter(node -> node.kind() == kind && isLeft(node)).toList();
	}

	private List<Node> leaves(List<Node> nodes) {
		return nodes.stream().filter(node -> !node.kind().isParent() && isLeft(node)).toList();
	}

	private boolean isLeft(Node node) {
		return !toSide.containsKey(node) && !toBase.containsKey(node);
	}

	/** Sections and boxes: by name below the same heading, by name, by what they hold. */
	private void parents(List<Node> before, List<Node> after) {
		Pairs.of(before, after, Node::name, node -> node.parent().name() + "\n" + node.name()).both().forEach((now, was) -> pair(was, now));
		for (Node now : after) {
			if (isLeft(now)) {
				before.stream().filter(was -> isLeft(was) && holdSame(was, now)).findFirst().ifPresent(was -> pair(was, now));
			}
		}
	}

	private static boolean holdSame(Node one, Node other) {
		Set<NameKey> keys = one.all().stream().filter(node -> node != one).map(Node::key).collect(Collectors.toCollection(HashSet::new));
		long all = other.all().size() - 1L;
		long common = other.all().stream().filter(node -> node != other && keys.contains(node.key())).count();
		return common > 0 && 2 * common >= Math.max(keys.size(), all);
	}

	private void lines(List<Node> before, List<Node> after) {
		for (Alignment.Pair<Node> pair : Alignment.of(before, after, Matching::alike, SAME, Node::key)) {
			if (pair.earlier() != null && pair.later() != null) {
				pair(pair.earlier(), pair.later());
			}
		}
	}

	private static double alike(Node one, Node other) {
		if (!one.type().equals(other.type())) {
			return 0;
		}
		if (one.key().equals(other.key())) {
			return SAME;
		}
		if (one.kind().isNamed()) {
			boolean sameName = NameKey.of(one.name()).equals(NameKey.of(other.name()));
			return sameName ? SAME_NAME : one.alike(other) < 2 * ALIKE ? 0 : one.alike(other);
		}
		double alike = one.alike(other);
		return alike < ALIKE ? 0 : alike;
	}

	/** Lines that were put below another heading or in another box: the same text, or the same indicator or project. */
	private void elsewhere(List<Node> before, List<Node> after) {
		Map<NameKey, Deque<Node>> gone = new HashMap<>();
		before.stream().filter(node -> node.key().key().length() >= SHORTEST).forEach(node -> gone.computeIfAbsent(node.key(), any -> new ArrayDeque<>(1)).add(node));
		for (Node now : after) {
			Deque<Node> same = gone.getOrDefault(now.key(), new ArrayDeque<>());
			if (!same.isEmpty() && same.peek().type().equals(now.type())) {
				pair(same.poll(), now);
			}
		}
		for (Kind kind : List.of(Kind.INDICATOR, Kind.PROJECT)) {
			Pairs.of(left(before, kind), left(after, kind), Node::name).both().forEach((now, was) -> {
				if (NameKey.of(now.name()).equals(NameKey.of(was.name()))) {
					pair(was, now);
				}
			});
		}
		rewrittenElsewhere(left(before, Kind.LINE), left(after, Kind.LINE));
	}

	/** Prose that was put elsewhere and rewritten a little. */
	private void rewrittenElsewhere(List<Node> before, List<Node> after) {
		NearNames<Node> near = new NearNames<>();
		before.stream().filter(node -> node.key().key().length() >= SHORTEST).forEach(node -> near.add(node.key().key(), node));
		for (Node now : after) {
			near.nearest(now.key().key()).filter(was -> isLeft(was) && was.type().equals(now.type())).ifPresent(was -> pair(was, now));
		}
	}
}
