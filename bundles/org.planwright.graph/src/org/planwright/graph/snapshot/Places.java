package org.planwright.graph.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Source;
import org.planwright.rules.check.Finding;

/** Where elements are written, and how many findings there are. */
public final class Places {

	private record Span(int end, EObject element) {
	}

	private final TreeMap<Integer, Span> spans = new TreeMap<>();

	/** The place of an element with its attribute lines; null when it is not from a text. */
	public static Source of(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		Resource resource = element.eResource();
		return node == null || resource == null ? null : new Source(resource.getURI().toString(), node.getOffset(), node.getEndOffset());
	}

	/** Adds an element whose findings are wanted. Elements must not be within each other. */
	void add(EObject element) {
		Source place = of(element);
		if (place != null) {
			spans.put(place.start(), new Span(place.end(), element));
		}
	}

	/** The findings of each element that has some; those that do not count are left out. All are of the file of the elements. */
	Map<EObject, FindingCount> count(List<Finding> findings) {
		Map<EObject, FindingCount> counts = new HashMap<>();
		for (Finding finding : counted(findings)) {
			Map.Entry<Integer, Span> span = spans.floorEntry(finding.start());
			if (span != null && finding.start() < span.getValue().end()) {
				counts.merge(span.getValue().element(), one(finding), FindingCount::plus);
			}
		}
		return counts;
	}

	/** Those that count. */
	static List<Finding> counted(List<Finding> findings) {
		List<Finding> counted = new ArrayList<>(findings);
		counted.removeIf(finding -> !finding.counts());
		return counted;
	}

	/** One finding as a count. */
	static FindingCount one(Finding finding) {
		return switch (finding.severity()) {
			case ERROR -> new FindingCount(1, 0, 0);
			case WARNING -> new FindingCount(0, 1, 0);
			case INFO -> new FindingCount(0, 0, 1);
			case OFF -> FindingCount.NONE;
		};
	}
}
