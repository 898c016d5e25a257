package org.planwright.graph;

import java.util.List;

/**
 * An edge of a diagram. Immutable.
 *
 * @param id    unique in its diagram, made of those of its ends
 * @param from  id of the lower end
 * @param to    id of the higher end
 * @param lines what is written at it; mostly nothing
 * @param alert whether something is wrong with it: a target that is not met, a cycle
 * @param count for how many edges it stands
 */
public record Edge(String id, String from, String to, EdgeKind kind, List<EdgeLine> lines, boolean alert, int count) {

	/** Copies the lines. */
	public Edge {
		lines = List.copyOf(lines);
	}

	/** A plain edge. */
	public static Edge of(String from, String to, EdgeKind kind) {
		return new Edge(id(from, to), from, to, kind, List.of(), false, 1);
	}

	/** The same, with something wrong. */
	public Edge alerted() {
		return new Edge(id, from, to, kind, lines, true, count);
	}

	/** The id of the edge between two nodes. */
	public static String id(String from, String to) {
		return from + " -> " + to;
	}
}
