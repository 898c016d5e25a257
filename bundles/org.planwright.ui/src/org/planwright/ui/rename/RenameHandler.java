package org.planwright.ui.rename;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.edits.ChangeOperation;
import org.planwright.ui.edits.EditorPlaces;
import org.planwright.ui.editor.PlanEditor;

/** Renames what is at the cursor in the active editor. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor && editor.getSelectionProvider().getSelection() instanceof ITextSelection selected) {
			Path plan = EditorPlaces.file(editor);
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			if (plan != null) {
				RenameQuestion question = new RenameQuestion(plan, EditorPlaces.position(document, selected.getOffset()), editor.getSite().getShell().getDisplay());
				Answers.then(editor, question.prepare(), found -> {
					if (found == null) {
						Answers.tell(editor, Messages.nothing);
					} else {
						ask(editor, found.getPlaceholder(), question);
					}
				});
			}
		}
		return null;
	}

	private static void ask(PlanEditor editor, String name, RenameQuestion question) {
		RenameDialog dialog = new RenameDialog(editor.getSite().getShell(), name, question);
		if (dialog.open() == Window.OK && ChangeOperation.perform(NLS.bind(Messages.step, name, dialog.newName()), dialog.changes(), dialog.texts())) {
			int places = dialog.changes().values().stream().mapToInt(List::size).sum();
			Answers.tell(editor, NLS.bind(Messages.done, places, dialog.changes().size()));
		}
	}
}
