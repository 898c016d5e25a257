package org.planwright.ui.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.planwright.ui.server.QuietDocument;

/** Keeps what a viewer can fold as the server says it when typing rests; what is folded stays so. In the UI thread. */
public final class PlanFolds {

	private static final int QUIET_MILLIS = 500;

	private final ProjectionViewer viewer;
	private final QuietDocument document;

	public PlanFolds(ProjectionViewer viewer) {
		this.viewer = viewer;
		document = new QuietDocument(viewer, QUIET_MILLIS, this::ask);
	}

	/** Follows the viewer no more. */
	public void stop() {
		document.stop();
	}

	private void ask() {
		document.ask((service, text) -> service.foldingRange(new FoldingRangeRequestParams(text.file())), ranges -> show(ranges, document.document()));
	}

	/** Only what differs from before is changed, so that nothing flickers. */
	private void show(List<FoldingRange> ranges, IDocument text) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Map<Long, Position> wanted = new HashMap<>();
		for (FoldingRange range : ranges) {
			Position position = position(range, text);
			if (position != null) {
				wanted.put(key(position), position);
			}
		}
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> present = model.getAnnotationIterator(); present.hasNext();) {
			Annotation annotation = present.next();
			if (wanted.remove(key(model.getPosition(annotation))) == null) {
				gone.add(annotation);
			}
		}
		if (!gone.isEmpty() || !wanted.isEmpty()) {
			Map<Annotation, Position> added = new HashMap<>();
			wanted.values().forEach(position -> added.put(new ProjectionAnnotation(), position));
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
		}
	}

	/** Positions hash badly. */
	private static Long key(Position position) {
		return (long) position.getOffset() << Integer.SIZE | position.getLength();
	}

	/** Whole lines, with the end of the last. */
	private static Position position(FoldingRange range, IDocument text) {
		try {
			int start = text.getLineOffset(range.getStartLine());
			int end = text.getLineOffset(range.getEndLine()) + text.getLineLength(range.getEndLine());
			return new Position(start, end - start);
		} catch (BadLocationException e) {
			return null;
		}
	}
}
