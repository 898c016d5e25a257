package org.planwright.graph;

import java.util.Locale;

/** What a node stands for. */
public enum NodeKind {

	GOAL, INDICATOR, PROJECT, TASK, BOX, PLAN, HEADING,
	/** Several nodes of one kind that are shown as one. */
	GROUP;

	/** The word that names it in files and as a class of style. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
