package org.planwright.diagram.places;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** The steps that can be undone in a diagram: those of its own, and those of the text that it shows, in one order. */
public final class DiagramUndoContext extends UndoContext {

	private IDocument document;

	/** Says whose steps are meant from now on; null for none. */
	public void setDocument(IDocument document) {
		this.document = document;
	}

	@Override
	public boolean matches(IUndoContext context) {
		IDocumentUndoManager manager = document == null ? null : DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		return context == this || manager != null && manager.getUndoContext().matches(context);
	}
}
