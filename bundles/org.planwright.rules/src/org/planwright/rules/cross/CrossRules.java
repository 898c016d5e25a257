package org.planwright.rules.cross;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.model.plan.Plan;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.RuleSet;

/** All rules that read one part of a plan against another. */
@ComposedChecks(validators = { ScaleRules.class, DuplicateRules.class })
public class CrossRules extends RuleSet {

	/** The projects of a plan; found once for all rules. */
	static PlanWorks works(Readings readings, Dictionaries dictionaries, Plan plan) {
		return readings.derived(plan, PlanWorks.class, reading -> PlanWorks.of(reading, new WorkNames(dictionaries, plan.getRegion())));
	}
}
