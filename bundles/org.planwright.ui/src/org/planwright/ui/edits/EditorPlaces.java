package org.planwright.ui.edits;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;

/** Places of an editor as the server knows them. */
public final class EditorPlaces {

	private EditorPlaces() {
	}

	/** The file of an editor; null when it has none on this machine. */
	public static Path file(IEditorPart editor) {
		IFile file = editor.getEditorInput().getAdapter(IFile.class);
		if (file != null) {
			return file.getLocation() == null ? null : file.getLocation().toPath();
		}
		return editor.getEditorInput() instanceof IURIEditorInput input && "file".equals(input.getURI().getScheme()) ? Path.of(input.getURI()) : null;
	}

	/** The position of an offset. */
	public static Position position(IDocument document, int offset) {
		try {
			int line = document.getLineOfOffset(offset);
			return new Position(line, offset - document.getLineOffset(line));
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("no offset " + offset, e);
		}
	}
}
