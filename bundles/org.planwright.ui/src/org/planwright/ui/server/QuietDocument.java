package org.planwright.ui.server;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Display;
import org.planwright.ui.UiPlugin;

/**
 * Follows the document of a viewer, also when the viewer gets another one: does something at once with a new document, and again when typing has rested for a
 * moment. In the UI thread, except that documents may be changed in any.
 */
public final class QuietDocument implements IDocumentListener, ITextInputListener {

	private final ITextViewer viewer;
	private final int quietMillis;
	private final Runnable work;
	private final Display display;
	private IDocument document;

	/**
	 * @param quietMillis how long typing must rest
	 * @param work        is done in the UI thread while the viewer has a document
	 */
	public QuietDocument(ITextViewer viewer, int quietMillis, Runnable work) {
		this.viewer = viewer;
		this.quietMillis = quietMillis;
		this.work = () -> {
			if (document != null) {
				work.run();
			}
		};
		this.display = viewer.getTextWidget().getDisplay();
		viewer.addTextInputListener(this);
		inputDocumentChanged(null, viewer.getDocument());
	}

	/** The document that the viewer has; null when it has none. */
	public IDocument document() {
		return document;
	}

	/** Follows no more. */
	public void stop() {
		inputDocumentAboutToBeChanged(document, null);
		viewer.removeTextInputListener(this);
	}

	/**
	 * Asks the server about the document as it is. The answer comes in the UI thread, unless the document has been changed since; a question that the server drops
	 * for something else is asked again when that may be over.
	 */
	public <T> void ask(Question<T> question, Consumer<T> taker) {
		IDocument asked = document;
		long stamp = stamp(asked);
		UiPlugin.instance().server().ask(asked, question).ifPresent(answer -> answer.whenComplete((value, failure) -> {
			if (display.isDisposed()) {
				return;
			}
			if (failure == null) {
				display.asyncExec(() -> {
					if (asked == document && stamp == stamp(asked)) {
						taker.accept(value);
					}
				});
			} else if (AskAgain.isDropped(failure)) {
				schedule();
			} else {
				ILog.of(QuietDocument.class).error(failure.getMessage(), failure);
			}
		}));
	}

	private static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	/** Does it when nothing else has asked for it for a moment. */
	public void schedule() {
		if (Display.getCurrent() == display) {
			display.timerExec(quietMillis, work);
		} else if (!display.isDisposed()) {
			display.asyncExec(this::schedule);
		}
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument former, IDocument next) {
		if (document != null) {
			document.removeDocumentListener(this);
			document = null;
		}
	}

	@Override
	public void inputDocumentChanged(IDocument former, IDocument next) {
		document = next;
		if (document != null) {
			document.addDocumentListener(this);
			display.asyncExec(work);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		schedule();
	}
}
