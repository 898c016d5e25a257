package org.planwright.ui.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.server.QuietDocument;

/** Marks the places where the name at the caret stands, as the server finds them, when the caret rests. In the UI thread. */
public final class OccurrenceMarks {

	/** The preference that turns the marks on. */
	public static final String ENABLED = "occurrences.mark";

	/** The type of the annotation of a mention. */
	public static final String MENTION = "org.planwright.ui.occurrence";

	/** The type of the annotation of the name that the element has itself. */
	public static final String DEFINITION = "org.planwright.ui.occurrence.definition";

	private static final int QUIET_MILLIS = 200;

	private final ISourceViewer viewer;
	private final QuietDocument document;
	private Annotation[] shown = {};
	private int offset;

	public OccurrenceMarks(ISourceViewer viewer) {
		this.viewer = viewer;
		document = new QuietDocument(viewer, QUIET_MILLIS, this::ask);
	}

	/** Marks no more. */
	public void stop() {
		document.stop();
	}

	/** Marks what is named at a selection, soon. */
	public void follow(ISelection selection) {
		if (selection instanceof ITextSelection text && text.getOffset() >= 0) {
			offset = text.getOffset();
			document.schedule();
		}
	}

	private void ask() {
		if (UiPlugin.instance().getPreferenceStore().getBoolean(ENABLED)) {
			int asked = offset;
			document.ask((service, text) -> service.documentHighlight(new DocumentHighlightParams(text.file(), text.position(asked))), highlights -> {
				if (asked == offset) {
					show(highlights);
				}
			});
		} else {
			show(List.of());
		}
	}

	private void show(List<? extends DocumentHighlight> highlights) {
		if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model && (!highlights.isEmpty() || shown.length > 0)) {
			Map<Annotation, Position> marks = new HashMap<>();
			highlights.forEach(highlight -> add(highlight, marks));
			model.replaceAnnotations(shown, marks);
			shown = marks.keySet().toArray(Annotation[]::new);
		}
	}

	private void add(DocumentHighlight highlight, Map<Annotation, Position> marks) {
		try {
			IDocument text = document.document();
			int start = text.getLineOffset(highlight.getRange().getStart().getLine()) + highlight.getRange().getStart().getCharacter();
			int end = text.getLineOffset(highlight.getRange().getEnd().getLine()) + highlight.getRange().getEnd().getCharacter();
			boolean definition = highlight.getKind() == DocumentHighlightKind.Write;
			marks.put(new Annotation(definition ? DEFINITION : MENTION, false, null), new Position(start, end - start));
		} catch (BadLocationException e) {
			ILog.of(OccurrenceMarks.class).warn(highlight.toString(), e);
		}
	}
}
