package org.planwright.ui.places;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.planwright.graph.Source;

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

	/** Opens the editor of an element with its first line selected: the whole may be longer than the window. */
	public static void open(IWorkbenchPage page, Source source) {
		try {
			if (editor(page, Path.of(URI.createURI(source.uri()).toFileString())) instanceof ITextEditor text) {
				reveal(text, source);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Selects the first line of an element in its editor, as far as the text has it. */
	public static void reveal(ITextEditor editor, Source source) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		int start = Math.min(source.start(), document.getLength());
		try {
			IRegion line = document.getLineInformationOfOffset(start);
			int end = Math.min(Math.max(start, source.end()), line.getOffset() + line.getLength());
			editor.selectAndReveal(start, Math.max(0, end - start));
		} catch (BadLocationException e) {
			editor.selectAndReveal(start, 0);
		}
	}

	private static int offset(IDocument document, int line, int column) {
		try {
			return Math.min(document.getLineOffset(line) + column, document.getLineOffset(line) + document.getLineLength(line));
		} catch (BadLocationException e) {
			return document.getLength();
		}
	}
}
