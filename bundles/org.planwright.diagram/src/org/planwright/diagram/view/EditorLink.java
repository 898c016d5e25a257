package org.planwright.diagram.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.Source;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.edits.EditorPlaces;
import org.planwright.ui.places.PlaceOpener;

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
				PlaceOpener.reveal(editor, source);
				leading = false;
			}
		}
	}

	/** Opens the editor of what a node shows, and selects it there. */
	void open(ShownNode node) {
		Source source = node.node().source();
		if (source != null) {
			PlaceOpener.open(page, source);
		}
	}
}
