package org.planwright.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A node of a diagram. Immutable; holds nothing of a model.
 *
 * @param id       unique in its diagram; see {@code NodeIds} for what it survives
 * @param otherIds ids that it would have if others were not called as it is, the plainest last: positions kept under one of these are its own
 * @param kind     what it stands for
 * @param label    its name, in full
 * @param details  what else is said in it, a line each
 * @param marks    what makes it look other than its like
 * @param traits   by what it is coloured; without those that it does not have
 * @param group    what it is grouped under where there are too many nodes; null when it never is
 * @param rank     column or row, from the left or the top; 0 is first. Ranks need not be dense
 * @param parts    for a {@link NodeKind#GROUP} how many nodes it stands for, else 1
 * @param share    how large it is in its diagram, 0 to 1; negative when that has no meaning
 * @param findings at it, and at what it stands for
 * @param source   where it is written; null for a {@link NodeKind#GROUP}
 */
public record Node(String id, List<String> otherIds, NodeKind kind, String label, List<String> details, Set<Mark> marks, Map<ColourBy, String> traits, String group, int rank,
		int parts, double share, FindingCount findings, Source source) {

	/** Copies lists, sets and maps. */
	public Node {
		otherIds = List.copyOf(otherIds);
		details = List.copyOf(details);
		marks = Set.copyOf(marks);
		traits = Map.copyOf(traits);
	}

	/** Whether it has a mark. */
	public boolean is(Mark mark) {
		return marks.contains(mark);
	}

	/** The same with a mark more. */
	public Node with(Mark mark) {
		Set<Mark> more = Stream.concat(marks.stream(), Stream.of(mark)).collect(Collectors.toSet());
		return new Node(id, otherIds, kind, label, details, more, traits, group, rank, parts, share, findings, source);
	}

	/** The same with something more said in it. */
	public Node withDetail(String detail) {
		List<String> more = Stream.concat(details.stream(), Stream.of(detail)).toList();
		return new Node(id, otherIds, kind, label, more, marks, traits, group, rank, parts, share, findings, source);
	}

	/** The same with other findings. */
	public Node withFindings(FindingCount other) {
		return new Node(id, otherIds, kind, label, details, marks, traits, group, rank, parts, share, other, source);
	}

	/** The words by which it can be given a look: its kind and its marks, in a fixed order. */
	public List<String> styles() {
		return Stream.concat(Stream.of(kind.word()), marks.stream().sorted().map(Mark::word)).toList();
	}
}
