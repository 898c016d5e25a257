package org.planwright.ui.review;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens editors at places. In the UI thread. */
public final class PlaceOpener {

	private PlaceOpener() {
	}

	/** Opens the editor of a plan with the place selected; one that the text no longer has shows the end of the text. */
	public static void open(IWorkbenchPage page, PlanPlace place) {
		try {
			IEditorPart editor = editor(page, place.file());
			if (editor instanceof ITextEditor text) {
				IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
				int start = offset(document, place.line(), place.column());
				text.selectAndReveal(start, Math.max(0, offset(document, place.endLine(), place.endColumn()) - start));
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Opens the editor of a file, wherever it is. */
	public static IEditorPart editor(IWorkbenchPage page, Path file) throws PartInitException {
		for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			if (found.isAccessible()) {
				return IDE.openEditor(page, found);
			}
		}
		return IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
	}

	private static int offset(IDocument document, int line, int column) {
		try {
			return Math.min(document.getLineOffset(line) + column, document.getLineOffset(line) + document.getLineLength(line));
		} catch (BadLocationException e) {
			return document.getLength();
		}
	}
}
