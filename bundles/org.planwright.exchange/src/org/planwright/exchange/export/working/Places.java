package org.planwright.exchange.export.working;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.exchange.compare.Trail;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Plan;

/** Where offsets in the text of a plan are, in the words of its readers. */
final class Places {

	private final Plan plan;
	private final TreeMap<Integer, String> starts = new TreeMap<>();
	private final Map<Integer, Integer> ends = new HashMap<>();

	/** @param plan read from a text */
	Places(Plan plan) {
		this.plan = plan;
		Trail trail = new Trail();
		for (Block block : plan.getBlocks()) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(block);
			if (block instanceof Heading heading) {
				trail.meet(heading);
			}
			if (node != null) {
				String box = block instanceof Box framed && framed.getNumber() != null ? framed.getNumber() : "";
				ends.put(node.getOffset(), node.getEndOffset());
				starts.put(node.getOffset(), (trail.place() + "\n" + box).strip());
			}
		}
	}

	/** The section, and the box below it, in which an offset is; empty before the first heading. */
	String at(int offset) {
		Map.Entry<Integer, String> start = starts.floorEntry(offset);
		return start == null ? "" : start.getValue();
	}

	/** Where what follows an offset is, as when a comment stands above what it is about. */
	String below(int offset) {
		Map.Entry<Integer, String> start = starts.floorEntry(offset);
		Map.Entry<Integer, String> next = starts.ceilingEntry(offset);
		boolean inside = start != null && ends.get(start.getKey()) > offset;
		return next == null || inside ? at(offset) : next.getValue();
	}

	/** The line of an offset, 1-based. */
	int line(int offset) {
		return NodeModelUtils.getLineAndColumn(NodeModelUtils.getNode(plan).getRootNode(), offset).getLine();
	}
}
