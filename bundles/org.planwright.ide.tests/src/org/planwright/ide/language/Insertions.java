package org.planwright.ide.language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.Damaged;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.TableRow;

/** Insertions of an element of every class at every place where one may stand. */
final class Insertions {

	private final List<Edit> edits = new ArrayList<>();
	private int turn;

	static List<Edit> of(Plan plan) {
		Insertions insertions = new Insertions();
		insertions.everywhere(plan, Literals.PLAN__HEADERS, NewElements.HEADERS, false);
		insertions.everywhere(plan, Literals.PLAN__BLOCKS, NewElements.BLOCKS, false);
		for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			insertions.into(all.next());
		}
		return insertions.edits;
	}

	private void into(EObject element) {
		if (element instanceof Frame frame) {
			everywhere(frame, Literals.FRAME__LINES, NewElements.lines(frame), false);
		}
		if (element instanceof Line line && !(line instanceof Damaged)) {
			everywhere(line, Literals.LINE__ANNOTATIONS, NewElements.ANNOTATIONS, false);
		}
		switch (element) {
			case Annotation annotation -> everywhere(annotation, Literals.ANNOTATION__DETAILS, NewElements.DETAILS, true);
			case Indicator indicator -> everywhere(indicator, Literals.INDICATOR__CELLS, NewElements.CELLS, true);
			case TableRow row -> everywhere(row, Literals.TABLE_ROW__CELLS, NewElements.TABLE_CELLS, true);
			case Paragraph paragraph when !(paragraph.eContainer() instanceof Contents) ->
				insert(paragraph, Literals.PARAGRAPH__CONTENT, paragraph.getContent().size(), NewElements.MARKS, true);
			default -> { }
		}
	}

	private void everywhere(EObject parent, EReference feature, List<? extends Supplier<? extends EObject>> elements, boolean inLine) {
		int size = ((List<?>) parent.eGet(feature)).size();
		for (int at = 0; at <= size; at++) {
			insert(parent, feature, at, elements, inLine);
		}
	}

	/** Classes take turns. */
	private void insert(EObject parent, EReference feature, int at, List<? extends Supplier<? extends EObject>> elements, boolean inLine) {
		EObject element = elements.get(turn++ % elements.size()).get();
		@SuppressWarnings("unchecked")
		EList<EObject> siblings = (EList<EObject>) parent.eGet(feature);
		String where = siblings.isEmpty() ? " as only " : at == 0 ? " as first " : at == siblings.size() ? " as last " : " between ";
		String what = "insert " + element.eClass().getName() + where + feature.getName() + " of " + parent.eClass().getName();
		edits.add(new Edit(what, inLine ? parent : null, () -> siblings.add(at, element)));
	}
}
