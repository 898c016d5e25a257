package org.planwright.ide.language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.TableCell;
import org.planwright.model.plan.TextRun;

/** Deletions of every element that may be missing. */
final class Deletions {

	private Deletions() {
	}

	static List<Edit> of(Plan plan) {
		List<Edit> edits = new ArrayList<>();
		for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (!isNeeded(element)) {
				edits.add(new Edit("delete " + element.eClass().getName() + " of " + element.eContainer().eClass().getName(), element, () -> delete(element)));
			}
		}
		return edits;
	}

	/** A paragraph needs text, so does a project without a number, a row needs a cell, and a plan something. */
	private static boolean isNeeded(EObject element) {
		boolean needed = element instanceof Run && (element.eContainer() instanceof Paragraph || element.eContainer() instanceof Project) || element instanceof TableCell;
		return element.eContainer().eContents().size() == 1 && element.eContainer() instanceof Plan || needed && ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).size() == 1;
	}

	private static void delete(EObject element) {
		if (element instanceof Run run) {
			@SuppressWarnings("unchecked")
			List<Run> content = (List<Run>) run.eContainer().eGet(run.eContainmentFeature());
			int at = content.indexOf(run);
			boolean joins = at > 0 && at + 1 < content.size() && content.get(at - 1) instanceof TextRun && content.get(at + 1) instanceof TextRun;
			if (joins) {
				TextRun before = (TextRun) content.get(at - 1);
				before.setText(before.getText() + ((TextRun) content.get(at + 1)).getText());
				content.remove(at + 1);
			}
		}
		EcoreUtil.remove(element);
	}
}
