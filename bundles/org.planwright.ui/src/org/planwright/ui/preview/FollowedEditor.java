package org.planwright.ui.preview;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Display;
import org.planwright.ui.editor.PlanEditor;

/** Keeps a preview where the editor is. In the UI thread. */
final class FollowedEditor implements PaintListener {

	private static final int SCROLL_MILLIS = 20;

	private final PlanEditor editor;
	private final ITextViewer viewer;
	private final PreviewText preview;
	private final Display display;
	private final Runnable scroll = this::scroll;
	private int top;
	private boolean stopped;

	FollowedEditor(PlanEditor editor, PreviewText preview) {
		this.editor = editor;
		this.viewer = (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
		this.preview = preview;
		this.display = preview.widget().getDisplay();
		viewer.getTextWidget().addPaintListener(this);
	}

	void stop() {
		stopped = true;
		StyledText source = viewer.getTextWidget();
		if (source != null && !source.isDisposed()) {
			source.removePaintListener(this);
		}
	}

	/** Selects nothing and shows a 0-based line in the editor. */
	void open(int line) {
		IDocument document = viewer.getDocument();
		try {
			editor.selectAndReveal(document.getLineOffset(Math.min(line, document.getNumberOfLines() - 1)), 0);
		} catch (BadLocationException e) {
			ILog.of(FollowedEditor.class).warn("no line " + line, e);
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
	void scroll() {
		if (!stopped && !preview.widget().isDisposed() && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			preview.reveal(viewer.getTopIndex());
		}
	}
}
