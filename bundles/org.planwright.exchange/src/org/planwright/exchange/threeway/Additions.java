package org.planwright.exchange.threeway;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.jgit.diff.Edit;
import org.planwright.exchange.compare.Elements;
import org.planwright.model.text.NameKey;

/** What becomes of elements that both sides put in at the same place. */
sealed interface Additions {

	/** Names more alike than this may be of the same thing. */
	double ALIKE = 0.7;

	/** Both put in the same; what is in it may differ. */
	record Both(Node ours, Node theirs) implements Additions {
	}

	/** One side put it in, and it is another thing than what the other side put in. */
	record Either(Node id) implements Additions {
	}

	/** Each put in something else, and it may be the same thing. */
	record Against(List<Node> ours, List<Node> theirs) implements Additions {
	}

	/**
	 * What becomes of them, in order; ours before theirs.
	 *
	 * @param inOurs   the element of a name in our side
	 * @param inTheirs the element of a name in their side
	 * @param isNew    whether the base does not have an element
	 */
	static List<Additions> of(List<Node> ours, List<Node> theirs, UnaryOperator<Node> inOurs, UnaryOperator<Node> inTheirs, Predicate<Node> isNew) {
		List<List<String>> ourTexts = ours.stream().map(id -> text(inOurs.apply(id))).toList();
		List<List<String>> theirTexts = theirs.stream().map(id -> text(inTheirs.apply(id))).toList();
		List<Additions> all = new ArrayList<>();
		int i = 0;
		int j = 0;
		for (Edit edit : Elements.differences(ourTexts, theirTexts)) {
			while (i < edit.getBeginA()) {
				all.add(new Both(ours.get(i++), theirs.get(j++)));
			}
			differing(ours.subList(i, edit.getEndA()), theirs.subList(j, edit.getEndB()), isNew, all);
			i = edit.getEndA();
			j = edit.getEndB();
		}
		while (i < ours.size()) {
			all.add(new Both(ours.get(i++), theirs.get(j++)));
		}
		return all;
	}

	/** By which two elements are told to be the same: of a section or box its own lines. */
	private static List<String> text(Node node) {
		return node.kind().isParent() ? node.lines() : node.text();
	}

	private static void differing(List<Node> ours, List<Node> theirs, Predicate<Node> isNew, List<Additions> all) {
		boolean apart = ours.isEmpty() || theirs.isEmpty() || ours.stream().allMatch(one -> theirs.stream().allMatch(other -> isAnother(one, other, isNew)));
		if (apart) {
			ours.forEach(id -> all.add(new Either(id)));
			theirs.forEach(id -> all.add(new Either(id)));
		} else {
			all.add(new Against(ours, theirs));
		}
	}

	/** Whether two elements are surely not the same thing: an element of the base that was put here is no other one. */
	private static boolean isAnother(Node one, Node other, Predicate<Node> isNew) {
		return !isNew.test(one) || !isNew.test(other) || one.kind().isNamed() && other.kind().isNamed() && !NameKey.of(one.name()).equals(NameKey.of(other.name())) && one.alike(other) < ALIKE;
	}
}
