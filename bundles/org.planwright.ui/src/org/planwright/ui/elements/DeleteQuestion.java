package org.planwright.ui.elements;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.planwright.ide.elements.ChangeAnswer;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementChange.Delete;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ui.edits.Answers;

/** Deletes elements; while others refer to one, a person is told these and asked whether they are to go as well. */
public final class DeleteQuestion {

	private DeleteQuestion() {
	}

	/** Deletes some elements as one step. To be called in the UI thread; returns at once. What is refused is told in the status line of the part. */
	public static void ask(IWorkbenchPart part, List<ElementRef> elements) {
		perform(part, elements.stream().<ElementChange>map(element -> new Delete(element, false)).toList());
	}

	/** The same for changes of which some delete. */
	public static void perform(IWorkbenchPart part, List<ElementChange> changes) {
		Answers.then(part, ElementChanger.perform(ChangeLabels.of(changes), changes), answer -> {
			if (answer instanceof ChangeAnswer.Refusal refusal && refusal.byReferences()) {
				if (MessageDialog.openQuestion(part.getSite().getShell(), ChangeLabels.of(changes), NLS.bind(Messages.deleteReferences, refusal.reason()))) {
					ElementChanger.perform(part, changes.stream().map(DeleteQuestion::withReferences).toList());
				}
			} else if (answer instanceof ChangeAnswer.Refusal refusal) {
				Answers.refuse(part, refusal.reason());
			}
		});
	}

	private static ElementChange withReferences(ElementChange change) {
		return change instanceof Delete delete ? new Delete(delete.element(), true) : change;
	}
}
