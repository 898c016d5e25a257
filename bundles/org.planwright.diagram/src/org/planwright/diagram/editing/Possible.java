package org.planwright.diagram.editing;

import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.Mark;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;

/** What can be done with nodes and edges, as far as it can be seen in the diagram. */
public final class Possible {

	private Possible() {
	}

	/** Whether what a node stands for can be changed: a single element of the plan that is shown. */
	public static boolean change(ShownNode shown) {
		Node node = shown.node();
		return node.source() != null && node.kind() != NodeKind.GROUP && !node.is(Mark.ELSEWHERE);
	}

	/** Whether it can be deleted or moved to another box. */
	public static boolean delete(ShownNode shown) {
		return change(shown) && (isIndicator(shown) || isProject(shown));
	}

	/** Whether it can be called otherwise. */
	public static boolean rename(ShownNode shown) {
		NodeKind kind = shown.node().kind();
		return change(shown) && (isIndicator(shown) || isProject(shown) || kind == NodeKind.HEADING);
	}

	/** Whether it can support something. */
	public static boolean support(ShownNode shown) {
		NodeKind kind = shown.node().kind();
		return change(shown) && (isProject(shown) || kind == NodeKind.TASK || kind == NodeKind.INDICATOR || kind == NodeKind.BOX);
	}

	/** Whether something can be supported by something else. */
	public static boolean support(ShownNode from, ShownNode to) {
		NodeKind kind = to.node().kind();
		boolean target = kind == NodeKind.INDICATOR || kind == NodeKind.PROJECT || kind == NodeKind.BOX;
		return from != to && support(from) && target && from.edgesFrom().stream().noneMatch(edge -> edge.to() == to);
	}

	/** Whether an edge can be taken away. */
	public static boolean disconnect(ShownEdge edge) {
		return edge.edge().kind() == EdgeKind.SUPPORTS && support(edge.from()) && edge.to().node().kind() != NodeKind.GROUP;
	}

	/** Whether it is a project. */
	public static boolean isProject(ShownNode shown) {
		return shown.node().kind() == NodeKind.PROJECT;
	}

	private static boolean isIndicator(ShownNode shown) {
		return shown.node().kind() == NodeKind.INDICATOR;
	}
}
