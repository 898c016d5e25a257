package org.planwright.ide.tables;

import java.nio.file.Path;

import org.planwright.model.plan.Plan;

/** What plans are called in tables of several. */
final class PlanNames {

	private PlanNames() {
	}

	/** The name, else the title, else the name of the file. */
	static String of(Plan plan, Path file) {
		if (plan.getName() != null) {
			return plan.getName();
		}
		return plan.getTitle() != null ? plan.getTitle() : file.getFileName().toString().replaceFirst("\\.plan$", "");
	}
}
