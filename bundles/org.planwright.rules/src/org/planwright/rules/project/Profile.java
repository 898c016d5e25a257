package org.planwright.rules.project;

import java.util.Map;

import org.planwright.model.plan.DraftStage;
import org.planwright.rules.catalogue.RuleSeverity;

/**
 * Severities that hold for the plans of a project.
 *
 * @param stage stage of the drafts that they hold for; null for all
 * @param rules severities by id of rule
 */
public record Profile(DraftStage stage, Map<String, RuleSeverity> rules) {

	/** Copies the map. */
	public Profile {
		rules = Map.copyOf(rules);
	}
}
