package org.planwright.ui.impact;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.edits.EditorPlaces;
import org.planwright.ui.editor.PlanEditor;

/** Shows what depends on what is at the cursor in the active editor. */
public final class ImpactHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor && editor.getSelectionProvider().getSelection() instanceof ITextSelection selected) {
			Path plan = EditorPlaces.file(editor);
			IWorkbenchPage page = editor.getSite().getPage();
			if (plan != null) {
				Answers.then(editor, ImpactQuestion.ask(plan, EditorPlaces.position(editor.getDocumentProvider().getDocument(editor.getEditorInput()), selected.getOffset())),
						found -> {
							if (found == null) {
								Answers.tell(editor, Messages.nothing);
							} else {
								show(page).show(found);
							}
						});
			}
		}
		return null;
	}

	private static ImpactView show(IWorkbenchPage page) {
		try {
			return (ImpactView) page.showView(ImpactView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}
}
