package org.planwright.ide.elements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.dsl.line.PlanLines;
import org.planwright.exchange.export.printed.FacetText;
import org.planwright.exchange.merge.ElementEdits;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.ide.elements.ElementChange.Delete;
import org.planwright.ide.usage.Usage;
import org.planwright.ide.usage.Usages;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.UpperDetail;
import org.planwright.model.text.TextChange;
import org.planwright.model.text.Widths;

/** Takes elements away, and what refers to them. */
final class Deletion {

	private static final int TOLD = 5;
	private static final int LONGEST = 40;

	/** What refers to an element that goes and does not go itself. */
	private record Referring(WorkingCopy copy, EObject source, Referable target) {

		Line line() {
			return EcoreUtil2.getContainerOfType(source, Line.class);
		}
	}

	private final WorkingCopies copies;
	private final Usages usages;
	private final List<Delete> changes;

	Deletion(WorkingCopies copies, Usages usages, List<Delete> changes) {
		this.copies = copies;
		this.usages = usages;
		this.changes = changes;
	}

	void delete(NumberedFrames frames) throws RefusedChange {
		List<Referring> referring = referring();
		for (Delete change : referring.isEmpty() ? List.<Delete>of() : changes) {
			if (!change.references()) {
				refuse(change, referring);
			}
		}
		if (!referring.isEmpty()) {
			apply(referring, Reference.class);
			apply(referring(), SupportsDetail.class);
			apply(referring(), UpperDetail.class);
		}
		for (Delete change : changes) {
			WorkingCopy copy = copies.of(change.element());
			Line line = line(change);
			if (line.eContainer() instanceof Frame frame) {
				frames.add(copy, frame);
			}
		}
		Map<WorkingCopy, List<TextChange>> removals = new LinkedHashMap<>();
		for (Delete change : changes) {
			WorkingCopy copy = copies.of(change.element());
			TextChange removal = LineBlock.of(copy.text(), line(change)).removal();
			List<TextChange> all = removals.computeIfAbsent(copy, any -> new ArrayList<>());
			if (all.stream().noneMatch(other -> other.start() <= removal.start() && removal.end() <= other.end())) {
				all.removeIf(other -> removal.start() <= other.start() && other.end() <= removal.end());
				all.add(removal);
			}
		}
		removals.forEach(WorkingCopy::apply);
	}

	private Line line(Delete change) throws RefusedChange {
		Line line = copies.element(change.element()) instanceof Line found ? found : null;
		if (line == null || line instanceof Heading) {
			throw new RefusedChange("noDelete");
		}
		if (line instanceof Category category && has(category, Indicator.class) || line instanceof Group group && has(group, Project.class)) {
			throw new RefusedChange("notEmpty", NodeLabels.of(line));
		}
		return line;
	}

	/** Whether elements of a kind stand directly below a category or group that do not go themselves. */
	private static boolean has(FrameLine head, Class<? extends FrameLine> kind) {
		List<FrameLine> lines = ((Frame) head.eContainer()).getLines();
		for (FrameLine line : lines.subList(lines.indexOf(head) + 1, lines.size())) {
			if (line.eClass() == head.eClass()) {
				return false;
			}
			if (kind.isInstance(line)) {
				return true;
			}
		}
		return false;
	}

	private List<Referring> referring() throws RefusedChange {
		Map<WorkingCopy, List<LineBlock>> gone = new LinkedHashMap<>();
		Map<WorkingCopy, Set<Referable>> targets = new LinkedHashMap<>();
		for (Delete change : changes) {
			WorkingCopy copy = copies.of(change.element());
			Line line = line(change);
			gone.computeIfAbsent(copy, any -> new ArrayList<>()).add(LineBlock.of(copy.text(), line));
			within(line).forEach(targets.computeIfAbsent(copy, any -> new LinkedHashSet<>())::add);
		}
		List<Referring> referring = new ArrayList<>();
		for (Set<Referable> ofOne : targets.values()) {
			for (Map.Entry<Referable, List<Usage>> used : usages.of(ofOne).entrySet()) {
				for (Usage usage : used.getValue()) {
					WorkingCopy copy = copies.of(usage.source().trimFragment().toString());
					EObject source = copy.plan().eResource().getEObject(usage.source().fragment());
					INode node = source == null ? null : NodeModelUtils.findActualNodeFor(source);
					if (node != null && gone.getOrDefault(copy, List.of()).stream().noneMatch(block -> block.holds(node.getOffset()))) {
						referring.add(new Referring(copy, source, used.getKey()));
					}
				}
			}
		}
		return referring;
	}

	/** What can be referred to in a line: the element itself, and those in a box. */
	private static Stream<Referable> within(Line line) {
		Stream<? extends EObject> lines = line instanceof Frame frame ? Stream.concat(Stream.of(line), frame.getLines().stream()) : Stream.of(line);
		return lines.filter(Referable.class::isInstance).map(Referable.class::cast);
	}

	private void refuse(Delete change, List<Referring> referring) throws RefusedChange {
		List<Referable> own = within(line(change)).toList();
		List<Referring> its = referring.stream().filter(each -> own.contains(each.target)).toList();
		if (!its.isEmpty()) {
			List<String> places = its.stream().map(Deletion::told).distinct().toList();
			String told = String.join("\n", places.subList(0, Math.min(TOLD, places.size()))) + (places.size() > TOLD ? "\n…" : "");
			throw RefusedChange.referenced(ChangeTexts.get("referenced", change.element().name(), Integer.toString(its.size()), told));
		}
	}

	private static String told(Referring each) {
		INode node = NodeModelUtils.findActualNodeFor(each.source);
		String text = each.copy.text();
		int start = text.lastIndexOf('\n', Math.max(0, node.getOffset() - 1)) + 1;
		int end = text.indexOf('\n', node.getOffset());
		String line = Widths.trim(text.substring(start, end < 0 ? text.length() : end));
		return ChangeTexts.get("place", each.copy.name(), Integer.toString(node.getStartLine()), line.length() > LONGEST ? line.substring(0, LONGEST) + '…' : line);
	}

	/** Takes away what refers in one way. */
	private void apply(List<Referring> referring, Class<? extends EObject> way) throws RefusedChange {
		Map<WorkingCopy, List<TextChange>> edits = new LinkedHashMap<>();
		Set<Line> lines = new LinkedHashSet<>();
		for (Referring each : referring) {
			if (!way.isInstance(each.source)) {
				continue;
			}
			List<TextChange> all = edits.computeIfAbsent(each.copy, any -> new ArrayList<>());
			if (each.source instanceof Reference reference) {
				INode node = NodeModelUtils.findActualNodeFor(reference);
				all.add(new TextChange(node.getOffset(), node.getEndOffset(), reference.isCheck() ? "" : PlanLines.escape(printed(reference))));
			} else if (lines.add(each.line())) {
				all.addAll(way == UpperDetail.class ? ElementEdits.without(each.copy.plan(), each.line(), UpperDetail.class::isInstance)
						: ElementEdits.of(each.copy.plan(), each.line(), Map.of(), Map.of(), kept(each.line(), referring)));
			}
		}
		edits.forEach(WorkingCopy::apply);
	}

	private static String printed(Reference reference) {
		return FacetText.of(reference.getTarget(), reference.getFacet()).orElse(reference.getTarget().getName());
	}

	private static List<String> kept(Line line, List<Referring> referring) {
		return SupportTargets.stated(line).stream().filter(stated -> referring.stream().noneMatch(each -> each.line() == line && each.target == stated.target()))
				.map(SupportTargets.Stated::name).toList();
	}
}
