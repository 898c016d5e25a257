package org.planwright.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.planwright.graph.Source;
import org.planwright.ide.elements.ElementKind;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.properties.ElementProperties;
import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.ide.properties.Property;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.edits.EditorPlaces;
import org.planwright.ui.markers.PlanMarkers;
import org.planwright.ui.rules.RuleBook;

/** The findings at an element, as the editor shows them at this moment, as a section of its properties. */
final class FindingProperties {

	private static final int MOST = 50;

	private record Found(int start, int severity, Property property) {
	}

	private FindingProperties() {
	}

	/** The element with its findings, those of its parts included; the gravest first. */
	static ElementProperties with(ElementProperties element, PlanEditor editor) {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		if (model == null) {
			return element;
		}
		String uri = URI.createFileURI(EditorPlaces.file(editor).toString()).toString();
		List<Found> found = new ArrayList<>();
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			if (annotations.next() instanceof MarkerAnnotation annotation && !annotation.isMarkedDeleted()) {
				Position position = model.getPosition(annotation);
				if (position != null && position.getOffset() >= element.start() && position.getOffset() < Math.max(element.start() + 1, element.end())) {
					property(annotation, position, uri).ifPresent(found::add);
				}
			}
		}
		found.sort(Comparator.comparing(Found::severity).reversed().thenComparing(Found::start));
		return element.with(new Section(Messages.bind(Messages.findings, found.size()), found.stream().limit(MOST).map(Found::property).toList()));
	}

	private static Optional<Found> property(MarkerAnnotation annotation, Position position, String uri) {
		try {
			IMarker marker = annotation.getMarker();
			if (!marker.exists() || !marker.isSubtypeOf(PlanMarkers.TYPE)) {
				return Optional.empty();
			}
			int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
			String sign = severity == IMarker.SEVERITY_ERROR ? Messages.error : severity == IMarker.SEVERITY_WARNING ? Messages.warning : Messages.hint;
			String rule = marker.getAttribute(PlanMarkers.RULE, "");
			ElementRef place = new ElementRef(ElementKind.PROSE, RuleBook.title(rule), new Source(uri, position.getOffset(), position.getOffset() + position.getLength()));
			return Optional.of(new Found(position.getOffset(), severity, Property.to(Messages.bind(sign, rule), marker.getAttribute(IMarker.MESSAGE, ""), place)));
		} catch (CoreException gone) {
			return Optional.empty();
		}
	}
}
