package org.planwright.ide.elements;

import org.eclipse.emf.ecore.EObject;
import org.planwright.graph.NodeKind;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/** What can be changed. */
public enum ElementKind {

	PLAN, INDICATOR, PROJECT, BOX,
	/** A table or another frame that is no box. */
	TABLE, CATEGORY, GROUP,
	/** A heading, a paragraph or any other line: a goal, a task. */
	PROSE;

	/** The kind of a plan or of a line of one. */
	static ElementKind of(EObject element) {
		return switch (element) {
			case Plan plan -> PLAN;
			case Indicator indicator -> INDICATOR;
			case Project project -> PROJECT;
			case Box box -> BOX;
			case Frame frame -> TABLE;
			case Category category -> CATEGORY;
			case Group group -> GROUP;
			default -> PROSE;
		};
	}

	/** The kind of what a node stands for; null for one that stands for several. */
	static ElementKind of(NodeKind kind) {
		return switch (kind) {
			case INDICATOR -> INDICATOR;
			case PROJECT -> PROJECT;
			case BOX -> BOX;
			case PLAN -> PLAN;
			case GOAL, TASK, HEADING -> PROSE;
			case GROUP -> null;
		};
	}
}
