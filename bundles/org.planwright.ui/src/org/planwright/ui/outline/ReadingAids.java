package org.planwright.ui.outline;

import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.folding.PlanFolds;
import org.planwright.ui.occurrences.OccurrenceMarks;

/** What helps to find one's way in an editor of a plan: its outline, the trail above the text, folding, marks where the name at the
 * caret stands, and what follows behind indicators. In the UI thread. */
public final class ReadingAids {

	private final ProjectionViewer viewer;
	private final DocumentOutline outline;
	private final PlanFolds folds;
	private final OccurrenceMarks marks;
	private final IPostSelectionProvider selections;
	private final ISelectionChangedListener caret;

	/** @param above where the trail is shown */
	public ReadingAids(PlanEditor editor, ProjectionViewer viewer, Composite above) {
		this.viewer = viewer;
		outline = new DocumentOutline(viewer);
		outline.addListener(made -> viewer.updateCodeMinings());
		folds = new PlanFolds(viewer);
		marks = new OccurrenceMarks(viewer);
		Breadcrumb trail = new Breadcrumb(above, outline, node -> {
			editor.selectAndReveal(node.nameStart(), node.nameEnd() - node.nameStart());
			editor.setFocus();
		});
		selections = (IPostSelectionProvider) editor.getSelectionProvider();
		caret = event -> {
			trail.follow(event.getSelection());
			marks.follow(event.getSelection());
		};
		selections.addPostSelectionChangedListener(caret);
		trail.follow(selections.getSelection());
	}

	/** The outline of the editor's document. */
	public DocumentOutline outline() {
		return outline;
	}

	/** Shows occurrences and what stands behind indicators, or no more, as the preferences say now. */
	public void refresh() {
		marks.follow(selections.getSelection());
		viewer.updateCodeMinings();
	}

	/** Helps no more. */
	public void stop() {
		selections.removePostSelectionChangedListener(caret);
		outline.stop();
		folds.stop();
		marks.stop();
	}
}
