package org.planwright.rules.monitoring;

import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.hierarchy.DecompositionCheck;

import com.google.inject.Inject;

/** What monitoring judges by: the rules on what is planned for years and regions, and the limits of the lights. Get it from the injector of the rules. */
public record MonitoringRules(RuleCatalogue catalogue, DecompositionCheck decompositions, Grading grading) {

	@Inject
	public MonitoringRules {
		// for injection
	}
}
