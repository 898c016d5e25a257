package org.planwright.diagram.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.markers.PlanMarkers;

/** The findings in the editor that is followed, as its markers say at this moment. In the UI thread where nothing else is said. */
public final class EditorFindings {

	/** Many markers change one after the other. */
	private static final int QUIET_MILLIS = 200;

	/** A finding whose place moves with the text. */
	private record Placed(String rule, RuleSeverity severity, Position position) {
	}

	private final Display display = Display.getCurrent();
	private final Runnable changed;
	private final Runnable tell = this::tell;
	private final IAnnotationModelListener listener = model -> later();
	private IAnnotationModel model;
	private volatile List<Placed> found = List.of();

	/** @param changed is run when there are other findings */
	public EditorFindings(Runnable changed) {
		this.changed = changed;
	}

	/** Takes those of an editor from now on; null for none. */
	public void follow(PlanEditor editor) {
		if (model != null) {
			model.removeAnnotationModelListener(listener);
		}
		model = editor == null ? null : editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		if (model != null) {
			model.addAnnotationModelListener(listener);
		}
		found = read();
	}

	/** The findings where they are now. In any thread. */
	public List<Finding> all() {
		return found.stream().filter(each -> !each.position().isDeleted()).map(each -> new Finding(each.rule(), each.severity(), "", "", each.position().getOffset(),
				each.position().getOffset() + each.position().getLength(), "", "", "", null, List.of(), List.of(), false, null)).toList();
	}

	/** Markers change in any thread. */
	private void later() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(QUIET_MILLIS, tell));
		}
	}

	private void tell() {
		List<Placed> now = read();
		if (!now.equals(found)) {
			found = now;
			changed.run();
		}
	}

	private List<Placed> read() {
		List<Placed> read = new ArrayList<>();
		if (model == null) {
			return read;
		}
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			if (annotations.next() instanceof MarkerAnnotation annotation && !annotation.isMarkedDeleted()) {
				Position position = model.getPosition(annotation);
				RuleSeverity severity = severity(annotation.getMarker());
				if (position != null && severity != RuleSeverity.OFF) {
					read.add(new Placed(annotation.getMarker().getAttribute(PlanMarkers.RULE, ""), severity, position));
				}
			}
		}
		return read;
	}

	/** Off for what is no finding. */
	private static RuleSeverity severity(IMarker marker) {
		try {
			if (!marker.exists() || !marker.isSubtypeOf(PlanMarkers.TYPE)) {
				return RuleSeverity.OFF;
			}
		} catch (CoreException gone) {
			return RuleSeverity.OFF;
		}
		return switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
			case IMarker.SEVERITY_ERROR -> RuleSeverity.ERROR;
			case IMarker.SEVERITY_WARNING -> RuleSeverity.WARNING;
			default -> RuleSeverity.INFO;
		};
	}
}
