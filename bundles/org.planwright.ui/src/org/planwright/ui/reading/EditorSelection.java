package org.planwright.ui.reading;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/**
 * What is selected in a view that selects in the editor: what is selected there. Without it the platform opens Properties empty from such a view, as it takes a
 * part in which nothing is selected for one that has none.
 */
public final class EditorSelection implements ISelectionProvider {

	private final IWorkbenchPage page;

	public EditorSelection(IWorkbenchPage page) {
		this.page = page;
	}

	@Override
	public ISelection getSelection() {
		IEditorPart editor = page.getActiveEditor();
		ISelectionProvider provider = editor == null ? null : editor.getSite().getSelectionProvider();
		return provider == null ? StructuredSelection.EMPTY : provider.getSelection();
	}

	/** The editor tells its own listeners. */
	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
	}

	/** The view selects in the editor by itself. */
	@Override
	public void setSelection(ISelection selection) {
	}
}
