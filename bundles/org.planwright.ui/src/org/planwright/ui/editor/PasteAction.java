package org.planwright.ui.editor;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.IUpdate;
import org.planwright.exchange.paste.Clip;
import org.planwright.exchange.paste.PlanPaste;

/** Pastes what a word processor copied as clean lines of the plan, as one step to be undone; or anything as the plain text that it is. */
final class PasteAction extends Action implements IUpdate {

	/** From this size on a person is shown that something is being done. */
	private static final int LARGE = 200_000;

	private final PlanEditor editor;
	private final ISourceViewer viewer;
	private final boolean plain;

	/**
	 * @param platform the platform's own action, whose words and pictures it takes
	 * @param plain    whether the clipboard's plain text is left as it is
	 */
	PasteAction(PlanEditor editor, ISourceViewer viewer, IAction platform, boolean plain) {
		super(platform.getText());
		this.editor = editor;
		this.viewer = viewer;
		this.plain = plain;
		setImageDescriptor(platform.getImageDescriptor());
		setDisabledImageDescriptor(platform.getDisabledImageDescriptor());
		update();
	}

	@Override
	public void update() {
		setEnabled(editor.isEditable() && target().canDoOperation(ITextOperationTarget.PASTE));
	}

	@Override
	public void run() {
		if (!editor.validateEditorInputState()) {
			return;
		}
		if (plain) {
			target().doOperation(ITextOperationTarget.PASTE);
			return;
		}
		Clip clip = clip();
		Point selected = viewer.getSelectedRange();
		String text = converted(clip, viewer.getDocument().get(), selected.x, selected.x + selected.y);
		if (!text.isEmpty()) {
			replace(selected, text);
		}
	}

	private ITextOperationTarget target() {
		return editor.getAdapter(ITextOperationTarget.class);
	}

	private Clip clip() {
		Clipboard clipboard = new Clipboard(viewer.getTextWidget().getDisplay());
		try {
			return new Clip(contents(clipboard, HTMLTransfer.getInstance()), contents(clipboard, RTFTransfer.getInstance()),
					contents(clipboard, TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	private static String contents(Clipboard clipboard, Transfer form) {
		return clipboard.getContents(form) instanceof String text && !text.isEmpty() ? text : null;
	}

	private static String converted(Clip clip, String plan, int from, int to) {
		int size = (clip.html() == null ? 0 : clip.html().length()) + (clip.rtf() == null ? 0 : clip.rtf().length());
		if (size < LARGE) {
			return PlanPaste.paste(clip, plan, from, to);
		}
		String[] text = { "" };
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> text[0] = PlanPaste.paste(clip, plan, from, to));
		} catch (InvocationTargetException e) {
			ILog.of(PasteAction.class).error(e.getCause().toString(), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return text[0];
	}

	private void replace(Point selected, String text) {
		IDocument document = viewer.getDocument();
		String lines = text.replace("\n", TextUtilities.getDefaultLineDelimiter(document));
		IRewriteTarget step = editor.getAdapter(IRewriteTarget.class);
		step.beginCompoundChange();
		try {
			document.replace(selected.x, selected.y, lines);
			viewer.setSelectedRange(selected.x + lines.length(), 0);
			viewer.revealRange(selected.x + lines.length(), 0);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		} finally {
			step.endCompoundChange();
		}
	}
}
