package org.planwright.ui.preview;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Display;
import org.planwright.exchange.preview.PreviewLine;
import org.planwright.ui.editor.PlanEditor;

/** Keeps a preview up to date with an editor when typing rests for a moment, and where the editor is. In the UI thread. */
final class FollowedEditor implements IDocumentListener, PaintListener {

	private static final int QUIET_MILLIS = 100;
	private static final int SCROLL_MILLIS = 20;

	private final PlanEditor editor;
	private final ITextViewer viewer;
	private final IDocument document;
	private final PreviewText preview;
	private final Runnable shown;
	private final Display display;
	private final PlanReading reading;
	private final Runnable refresh;
	private final Runnable scroll = this::scroll;
	private int top;
	private boolean stopped;

	/**
	 * @param file  of the editor
	 * @param shown called when the preview shows the plan
	 */
	FollowedEditor(PlanEditor editor, Path file, PreviewText preview, Runnable shown) {
		this.editor = editor;
		this.viewer = (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
		this.document = viewer.getDocument();
		this.preview = preview;
		this.shown = shown;
		this.display = preview.widget().getDisplay();
		reading = new PlanReading(file, document, this::read);
		refresh = reading::schedule;
		document.addDocumentListener(this);
		viewer.getTextWidget().addPaintListener(this);
		refresh.run();
	}

	PlanEditor editor() {
		return editor;
	}

	void stop() {
		stopped = true;
		reading.stop();
		document.removeDocumentListener(this);
		StyledText source = viewer.getTextWidget();
		if (source != null && !source.isDisposed()) {
			source.removePaintListener(this);
		}
	}

	/** Selects nothing and shows a 0-based line in the editor. */
	void open(int line) {
		try {
			editor.selectAndReveal(document.getLineOffset(Math.min(line, document.getNumberOfLines() - 1)), 0);
		} catch (BadLocationException e) {
			ILog.of(FollowedEditor.class).warn("no line " + line, e);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
	}

	/** Programs may change the document in other threads. */
	@Override
	public void documentChanged(DocumentEvent event) {
		if (Display.getCurrent() == display) {
			display.timerExec(QUIET_MILLIS, refresh);
		} else {
			display.asyncExec(() -> display.timerExec(QUIET_MILLIS, refresh));
		}
	}

	private void read(List<PreviewLine> lines) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> show(lines));
		}
	}

	private void show(List<PreviewLine> lines) {
		if (stopped || preview.widget().isDisposed()) {
			return;
		}
		boolean first = preview.lines().isEmpty();
		preview.show(lines);
		shown.run();
		if (first) {
			scroll();
		}
	}

	/** However an editor is scrolled, it is painted. */
	@Override
	public void paintControl(PaintEvent event) {
		if (viewer.getTextWidget().getTopPixel() != top) {
			top = viewer.getTextWidget().getTopPixel();
			display.timerExec(SCROLL_MILLIS, scroll);
		}
	}

	/** The preview follows the editor, not the other way round. */
	private void scroll() {
		if (!stopped && !preview.widget().isDisposed() && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			preview.reveal(viewer.getTopIndex());
		}
	}
}
