package org.planwright.ui.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The outline of a document at some moment.
 *
 * @param roots the nodes at the top, in order
 */
public record OutlineSnapshot(List<OutlineNode> roots) {

	static final OutlineSnapshot EMPTY = new OutlineSnapshot(List.of());

	/** The innermost node that an offset is in; null when it is before all of them. */
	public OutlineNode at(int offset) {
		OutlineNode found = null;
		OutlineNode next = last(roots, offset);
		while (next != null) {
			found = next;
			next = last(next.children(), offset);
		}
		return found;
	}

	/** The nodes from the top down to the one that an offset is in. */
	public List<OutlineNode> trail(int offset) {
		List<OutlineNode> trail = new ArrayList<>();
		for (OutlineNode node = at(offset); node != null; node = node.parent()) {
			trail.add(node);
		}
		Collections.reverse(trail);
		return trail;
	}

	/** The node of this outline that is equal to one of another; null when there is none. */
	OutlineNode current(OutlineNode other) {
		if (other == null) {
			return null;
		}
		List<OutlineNode> siblings = roots;
		if (other.parent() != null) {
			OutlineNode parent = current(other.parent());
			siblings = parent == null ? List.of() : parent.children();
		}
		return siblings.stream().filter(other::equals).findFirst().orElse(null);
	}

	/** Whether another outline looks the same, wherever its parts are in the text. */
	boolean looksLike(OutlineSnapshot other) {
		return lookAlike(roots, other.roots);
	}

	private static boolean lookAlike(List<OutlineNode> first, List<OutlineNode> second) {
		if (first.size() != second.size()) {
			return false;
		}
		for (int i = 0; i < first.size(); i++) {
			OutlineNode one = first.get(i);
			OutlineNode other = second.get(i);
			if (one.kind() != other.kind() || !one.name().equals(other.name()) || !one.detail().equals(other.detail()) || !lookAlike(one.children(), other.children())) {
				return false;
			}
		}
		return true;
	}

	/** All nodes that fit, in order. */
	List<OutlineNode> all(Predicate<OutlineNode> fits) {
		List<OutlineNode> found = new ArrayList<>();
		collect(roots, fits, found);
		return found;
	}

	private static void collect(List<OutlineNode> nodes, Predicate<OutlineNode> fits, List<OutlineNode> found) {
		for (OutlineNode node : nodes) {
			if (fits.test(node)) {
				found.add(node);
			}
			collect(node.children(), fits, found);
		}
	}

	/** The last of some nodes that starts at or before an offset, if it reaches it. */
	private static OutlineNode last(List<OutlineNode> nodes, int offset) {
		int low = 0;
		int high = nodes.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (nodes.get(middle).start() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low > 0 && nodes.get(low - 1).reaches(offset) ? nodes.get(low - 1) : null;
	}
}
