package org.planwright.ui.preview;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.swt.widgets.Display;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.editor.PlanEditor;

/**
 * Keeps a preview up to date with an editor. The plan is read and laid out outside the UI thread, when typing rests for a moment; what is out of date when it
 * comes back is dropped. In the UI thread.
 */
final class FollowedEditor implements IDocumentListener, IViewportListener {

	private static final int QUIET_MILLIS = 100;
	private static final int SCROLL_MILLIS = 20;

	private final PlanEditor editor;
	private final ITextViewer viewer;
	private final IDocument document;
	private final PreviewText preview;
	private final Runnable shown;
	private final Display display;
	private final Runnable refresh = this::refresh;
	private final Runnable scroll = this::scroll;
	private int asked;
	private boolean stopped;

	/** @param shown called when the preview shows the plan */
	FollowedEditor(PlanEditor editor, PreviewText preview, Runnable shown) {
		this.editor = editor;
		this.viewer = (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
		this.document = viewer.getDocument();
		this.preview = preview;
		this.shown = shown;
		this.display = preview.widget().getDisplay();
		document.addDocumentListener(this);
		viewer.addViewportListener(this);
		refresh();
	}

	PlanEditor editor() {
		return editor;
	}

	void stop() {
		stopped = true;
		document.removeDocumentListener(this);
		viewer.removeViewportListener(this);
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

	private void refresh() {
		if (stopped) {
			return;
		}
		int ticket = ++asked;
		String name = editor.getEditorInput().getName().replaceFirst("\\.plan$", "");
		UiPlugin.instance().server().read(document, plan -> PreviewLines.of(plan, name)).whenComplete((lines, failure) -> {
			if (failure != null) {
				// The server logs what fails in it; the preview shows what it last knew.
				return;
			}
			if (!display.isDisposed()) {
				display.asyncExec(() -> show(ticket, lines));
			}
		});
	}

	private void show(int ticket, List<PreviewLine> lines) {
		if (stopped || ticket != asked || lines == null || preview.widget().isDisposed()) {
			return;
		}
		boolean first = preview.lines().isEmpty();
		preview.show(lines);
		shown.run();
		if (first) {
			scroll();
		}
	}

	@Override
	public void viewportChanged(int verticalOffset) {
		display.timerExec(SCROLL_MILLIS, scroll);
	}

	/** The preview follows the editor, not the other way round. */
	private void scroll() {
		if (!stopped && !preview.widget().isDisposed() && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			preview.reveal(viewer.getTopIndex());
		}
	}
}
