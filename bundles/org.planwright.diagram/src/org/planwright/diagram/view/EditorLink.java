package org.planwright.diagram.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.Source;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.edits.EditorPlaces;
import org.planwright.ui.review.PlaceOpener;

/** Selects in the editor what is selected in the diagram, and the other way round. In the UI thread. */
final class EditorLink {

	private final IWorkbenchPage page;
	private final DiagramPane pane;
	private PlanEditor editor;
	private String uri;
	private boolean leading;

	EditorLink(IWorkbenchPage page, DiagramPane pane) {
		this.page = page;
		this.pane = pane;
		pane.viewer().addSelectionChangedListener(this::selectedInDiagram);
	}

	void follow(PlanEditor newEditor) {
		editor = newEditor;
		uri = newEditor == null ? null : URI.createFileURI(EditorPlaces.file(newEditor).toString()).toString();
	}

	/** Selects the node around a place of the editor; nothing when there is none. */
	void selectedInEditor(int offset) {
		Optional<ShownNode> node = pane.nodeAt(uri, offset);
		List<ShownNode> now = node.map(List::of).orElse(List.of());
		if (!leading && !now.equals(pane.selectedNodes()) && (node.isPresent() || pane.selectedNodes().size() == 1)) {
			leading = true;
			pane.select(now);
			leading = false;
		}
	}

	private void selectedInDiagram(SelectionChangedEvent event) {
		List<ShownNode> nodes = pane.selectedNodes();
		if (!leading && nodes.size() == 1) {
			Source source = nodes.getFirst().node().source();
			if (source != null && source.uri().equals(uri)) {
				leading = true;
				reveal(editor, source);
				leading = false;
			}
		}
	}

	/** Opens the editor of what a node shows, and selects it there. */
	void open(ShownNode node) {
		Source source = node.node().source();
		if (source == null) {
			return;
		}
		try {
			if (source.uri().equals(uri)) {
				page.activate(editor);
				reveal(editor, source);
			} else if (PlaceOpener.editor(page, Path.of(URI.createURI(source.uri()).toFileString())) instanceof ITextEditor text) {
				reveal(text, source);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Selects the first line of an element: the whole may be longer than the window. */
	private static void reveal(ITextEditor editor, Source source) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		int start = Math.min(source.start(), document.getLength());
		try {
			int line = document.getLineOfOffset(start);
			int end = document.getLineOffset(line) + document.getLineInformation(line).getLength();
			editor.selectAndReveal(start, Math.max(0, Math.min(source.end(), end) - start));
		} catch (BadLocationException e) {
			editor.selectAndReveal(start, 0);
		}
	}
}
