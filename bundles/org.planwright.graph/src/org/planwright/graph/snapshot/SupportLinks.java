package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.Aims;
import org.planwright.model.Details;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.text.Widths;

/** What supports what in a plan, found in one pass over its lines. */
final class SupportLinks {

	private final Map<Line, Set<Referable>> supports = new LinkedHashMap<>();
	private final Map<Line, Set<Indicator>> aims = new LinkedHashMap<>();
	private final Map<Line, List<Paragraph>> words = new HashMap<>();
	private final Map<Line, Heading> headings = new HashMap<>();
	private final Set<String> unresolved = new TreeSet<>();

	SupportLinks(Plan plan) {
		Heading heading = null;
		for (Block block : plan.getBlocks()) {
			heading = block instanceof Heading next ? next : heading;
			read(block, heading);
			if (block instanceof Frame frame) {
				for (FrameLine line : frame.getLines()) {
					read(line, heading);
				}
			}
		}
	}

	/** What each line supports that supports something, in order. */
	Map<Line, Set<Referable>> supports() {
		return supports;
	}

	/** The indicators by which each goal is measured, in order: a paragraph that names itself at its beginning, else the heading above. */
	Map<Line, Set<Indicator>> aims() {
		return aims;
	}

	/** The paragraphs that make up a goal. */
	List<Paragraph> words(Line goal) {
		return words.get(goal);
	}

	/** The heading above a line that is a goal or supports something; null when there is none. */
	Heading heading(Line line) {
		return headings.get(line);
	}

	/** Names of what is supported and not found. */
	Set<String> unresolved() {
		return unresolved;
	}

	private void read(Line line, Heading heading) {
		List<SupportsDetail> details = Details.all(line, SupportsDetail.class);
		if (!details.isEmpty()) {
			Set<Referable> targets = new LinkedHashSet<>();
			for (SupportsDetail detail : details) {
				detail.getTargets().forEach(target -> add(target, targets));
				if (detail.getTargets().stream().anyMatch(EObject::eIsProxy)) {
					missing(detail);
				}
			}
			if (!targets.isEmpty()) {
				supports.put(line, targets);
				headings.put(line, heading);
			}
		} else if (line instanceof Paragraph paragraph) {
			aims(paragraph, heading);
		}
	}

	private static void add(Referable target, Set<Referable> targets) {
		if (target != null && !target.eIsProxy()) {
			targets.add(target);
		}
	}

	private void missing(SupportsDetail detail) {
		List<INode> names = NodeModelUtils.findNodesForFeature(detail, PlanPackage.Literals.SUPPORTS_DETAIL__TARGETS);
		for (int i = 0; i < names.size() && i < detail.getTargets().size(); i++) {
			if (detail.getTargets().get(i).eIsProxy()) {
				unresolved.add(Widths.trim(NodeModelUtils.getTokenText(names.get(i))));
			}
		}
	}

	private void aims(Paragraph paragraph, Heading heading) {
		List<Indicator> measures = new ArrayList<>();
		for (Run run : paragraph.getContent()) {
			if (run instanceof Reference reference && Aims.states(reference) && reference.getTarget() instanceof Indicator indicator && !indicator.eIsProxy()
					&& indicator.eResource() == paragraph.eResource()) {
				measures.add(indicator);
			}
		}
		if (!measures.isEmpty()) {
			Line goal = heading == null || Texts.headline(paragraph) != null ? paragraph : heading;
			aims.computeIfAbsent(goal, any -> new LinkedHashSet<>()).addAll(measures);
			words.computeIfAbsent(goal, any -> new ArrayList<>()).add(paragraph);
			headings.put(goal, heading == goal ? null : heading);
		}
	}
}
