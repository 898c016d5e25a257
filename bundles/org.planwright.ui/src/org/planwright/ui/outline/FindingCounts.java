package org.planwright.ui.outline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.planwright.ui.markers.PlanMarkers;

/** How many findings are in each part of a document, with those of the parts within it, as the editor shows them at this moment. */
final class FindingCounts {

	static final FindingCounts NONE = new FindingCounts();

	/**
	 * The findings of a part.
	 *
	 * @param number of errors and warnings
	 * @param severity that of the gravest, of a marker
	 */
	record Count(int number, int severity) {
	}

	private static final Count NOTHING = new Count(0, IMarker.SEVERITY_INFO);

	private final Map<OutlineNode, Count> counts = new HashMap<>();

	/** Counts the findings of an editor. */
	static FindingCounts of(OutlineSnapshot outline, IAnnotationModel model) {
		FindingCounts counted = new FindingCounts();
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			if (annotations.next() instanceof MarkerAnnotation annotation && !annotation.isMarkedDeleted()) {
				Position position = model.getPosition(annotation);
				int severity = severity(annotation.getMarker());
				if (position != null && severity > IMarker.SEVERITY_INFO) {
					for (OutlineNode node = outline.at(position.getOffset()); node != null; node = node.parent()) {
						counted.counts.merge(node, new Count(1, severity), FindingCounts::sum);
					}
				}
			}
		}
		return counted;
	}

	Count of(OutlineNode node) {
		return counts.getOrDefault(node, NOTHING);
	}

	boolean same(FindingCounts other) {
		return counts.equals(other.counts);
	}

	private static Count sum(Count first, Count second) {
		return new Count(first.number + second.number, Math.max(first.severity, second.severity));
	}

	/** -1 for what is no finding. */
	private static int severity(IMarker marker) {
		try {
			return marker.exists() && marker.isSubtypeOf(PlanMarkers.TYPE) ? marker.getAttribute(IMarker.SEVERITY, -1) : -1;
		} catch (CoreException gone) {
			return -1;
		}
	}
}
