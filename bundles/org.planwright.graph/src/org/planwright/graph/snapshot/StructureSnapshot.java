package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Messages;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.Source;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.rules.check.Finding;

/** Makes the 篇章结构图 of a plan: its headings as a tree, with what is in each. */
public final class StructureSnapshot {

	/** Headings that are lower are paragraphs with a number. */
	private static final int DEEPEST = 5;
	private static final int MOST_PARTS = 120;
	private static final double PERCENT = 100;

	/** A heading, or the document, with what is in it and in those below it. */
	private static final class Part {
		final Part above;
		final Heading heading;
		final int depth;
		final List<Part> below = new ArrayList<>();
		int size;
		int projects;
		int indicators;
		FindingCount findings = FindingCount.NONE;
		int end;

		Part(Part above, Heading heading) {
			this.above = above;
			this.heading = heading;
			this.depth = above == null ? 0 : above.depth + 1;
			if (above != null) {
				above.below.add(this);
			}
		}

		int level() {
			return heading == null ? 0 : heading.getLevel();
		}
	}

	private final Plan plan;
	private final Locale locale;
	private final int deepest;
	private final NodeIds<Part> ids = new NodeIds<>();
	private final List<Node> nodes = new ArrayList<>();
	private final List<Edge> edges = new ArrayList<>();

	private StructureSnapshot(Plan plan, Locale locale) {
		this.plan = plan;
		this.locale = locale;
		this.deepest = deepest(plan);
	}

	/**
	 * The diagram, down to the level of heading at which it is not crowded.
	 *
	 * @param findings of the plan's file; empty when it was not checked
	 * @param locale   language of what is said besides the plan's own words
	 */
	public static Diagram of(Plan plan, List<Finding> findings, Locale locale) {
		return new StructureSnapshot(plan, locale).make(findings);
	}

	/** The deepest level of heading down to which there are not too many; the highest that there is where even these are. */
	private static int deepest(Plan plan) {
		int[] levels = plan.getBlocks().stream().filter(Heading.class::isInstance).mapToInt(block -> ((Heading) block).getLevel()).filter(level -> level <= DEEPEST).sorted().toArray();
		if (levels.length == 0) {
			return 0;
		}
		int level = DEEPEST;
		while (level > levels[0] && countTo(level, levels) > MOST_PARTS) {
			level--;
		}
		return level;
	}

	private static long countTo(int level, int[] levels) {
		return Arrays.stream(levels).filter(each -> each <= level).count();
	}

	private Diagram make(List<Finding> findings) {
		Part document = new Part(null, null);
		read(document, findings);
		addIds(document);
		addNodes(document, Math.max(1, document.size));
		List<String> remarks = new ArrayList<>();
		if (deepest == 0) {
			remarks.add(Messages.get(locale, "structure.empty"));
		} else if (plan.getBlocks().stream().anyMatch(block -> block instanceof Heading heading && heading.getLevel() > deepest && heading.getLevel() <= DEEPEST)) {
			remarks.add(Messages.get(locale, "structure.deep", MOST_PARTS, deepest));
		}
		return new Diagram(DiagramKind.STRUCTURE, PlanTitle.of(plan), nodes, edges, remarks);
	}

	private void read(Part document, List<Finding> findings) {
		TreeMap<Integer, Part> starts = new TreeMap<>(Map.of(0, document));
		Part current = document;
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading && heading.getLevel() <= deepest) {
				while (current.level() >= heading.getLevel()) {
					current = current.above;
				}
				current = new Part(current, heading);
				INode node = NodeModelUtils.findActualNodeFor(heading);
				if (node != null) {
					starts.put(node.getOffset(), current);
				}
			}
			add(block, current);
		}
		for (Finding finding : Places.counted(findings)) {
			for (Part part = starts.floorEntry(finding.start()).getValue(); part != null; part = part.above) {
				part.findings = part.findings.plus(Places.one(finding));
			}
		}
	}

	private static void add(Block block, Part within) {
		INode node = NodeModelUtils.findActualNodeFor(block);
		int size = BlockSize.of(block);
		int indicators = block instanceof Frame frame ? frame.indicators().size() : 0;
		int projects = block instanceof Box box ? box.projects().size() : 0;
		for (Part part = within; part != null; part = part.above) {
			part.size += size;
			part.indicators += indicators;
			part.projects += projects;
			part.end = node == null ? part.end : node.getEndOffset();
		}
	}

	private void addIds(Part part) {
		List<String> within = new ArrayList<>();
		for (Part above = part.above; above != null && above.heading != null; above = above.above) {
			within.add(title(above));
		}
		ids.add(part, part.heading == null ? "document" : "heading", title(part), within, part.heading == null ? "" : part.heading.getNumber());
		part.below.forEach(this::addIds);
	}

	private String title(Part part) {
		if (part.heading == null) {
			return PlanTitle.of(plan);
		}
		String title = part.heading.getTitle();
		return title == null || title.isBlank() ? part.heading.getNumber() : Widths.trim(title);
	}

	private void addNodes(Part part, int whole) {
		NodeIds.Ids id = ids.of(part);
		String number = part.heading == null || part.heading.getNumber() == null ? "" : Widths.trim(part.heading.getNumber());
		String label = part.heading == null || number.equals(title(part)) ? title(part) : number + (number.endsWith("、") || number.endsWith("）") || number.isEmpty() ? "" : " ") + title(part);
		List<String> details = new ArrayList<>();
		details.add(Messages.get(locale, "structure.size", part.size, String.format(Locale.ROOT, "%.1f", part.size * PERCENT / whole)));
		if (part.projects + part.indicators > 0) {
			details.add(Messages.get(locale, "structure.parts", part.projects, part.indicators));
		}
		nodes.add(new Node(id.id(), id.others(), part.heading == null ? NodeKind.PLAN : NodeKind.HEADING, label.isBlank() ? "—" : label, details, Set.of(), Map.of(), null, part.depth, 1,
				(double) part.size / whole, part.findings, source(part)));
		if (part.above != null) {
			edges.add(Edge.of(id.id(), ids.of(part.above).id(), EdgeKind.WITHIN));
		}
		part.below.forEach(below -> addNodes(below, whole));
	}

	private Source source(Part part) {
		Source heading = Places.of(part.heading == null ? plan : part.heading);
		return heading == null ? null : new Source(heading.uri(), heading.start(), Math.max(heading.end(), part.end));
	}
}
