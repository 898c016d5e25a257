package org.planwright.ide.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.graph.Source;
import org.planwright.graph.snapshot.Places;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.Monitoring;

/**
 * What there is to say of all elements of a plan. Holds nothing of a model.
 *
 * @param elements those within others behind these; the plan itself first
 */
public record PlanProperties(List<ElementProperties> elements) {

	public PlanProperties {
		elements = List.copyOf(elements);
	}

	/**
	 * Those of a plan. To be called while it is being read.
	 *
	 * @param monitoring how far it is carried out; empty when nothing is reported
	 */
	public static PlanProperties of(Plan plan, Optional<Monitoring> monitoring) {
		PropertyTexts texts = new PropertyTexts(plan);
		ProgressProperties progress = new ProgressProperties(monitoring, texts);
		Relations relations = new Relations(plan);
		List<ElementProperties> elements = new ArrayList<>();
		int end = NodeModelUtils.findActualNodeFor(plan) == null ? 0 : NodeModelUtils.findActualNodeFor(plan).getRootNode().getTotalEndOffset();
		elements.add(new ElementProperties(ElementRef.of(plan), texts.get("kind.plan"), 0, end, new HeadSections(plan, texts).sections()));
		List<Block> blocks = plan.getBlocks();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (block instanceof Heading heading) {
				List<Block> below = below(blocks, i);
				Source last = below.isEmpty() ? null : Places.of(below.getLast());
				add(elements, heading, texts.get("kind.heading"), last == null ? -1 : last.end(), ChapterSections.of(heading, below, texts));
			} else {
				add(elements, block, texts.kind(block), -1, LineSections.of(block, texts, relations, progress));
				if (block instanceof Frame frame) {
					frame.getLines().forEach(line -> add(elements, line, texts.kind(line), -1, LineSections.of(line, texts, relations, progress)));
				}
			}
		}
		return new PlanProperties(elements);
	}

	/** What stands below a heading, down to the next of its level or a higher one. */
	private static List<Block> below(List<Block> blocks, int heading) {
		int level = ((Heading) blocks.get(heading)).getLevel();
		int end = heading + 1;
		while (end < blocks.size() && !(blocks.get(end) instanceof Heading next && next.getLevel() <= level)) {
			end++;
		}
		return blocks.subList(heading + 1, end);
	}

	private static void add(List<ElementProperties> elements, Line line, String kind, int end, List<Section> sections) {
		Source source = Places.of(line);
		if (source != null && !sections.isEmpty()) {
			elements.add(new ElementProperties(ElementRef.of(line), kind, source.start(), Math.max(end, source.end()), sections));
		}
	}

	/** The innermost element at an offset: a line, else what it is in, at last the plan. */
	public Optional<ElementProperties> at(int offset) {
		ElementProperties found = null;
		for (ElementProperties each : elements) {
			boolean there = each.start() <= offset && offset <= each.end();
			if (there && (found == null || each.end() - each.start() <= found.end() - found.start())) {
				found = each;
			}
		}
		return Optional.ofNullable(found);
	}
}
