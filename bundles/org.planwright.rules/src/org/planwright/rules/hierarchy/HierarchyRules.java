package org.planwright.rules.hierarchy;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** All rules on plans in their hierarchy. */
@ComposedChecks(validators = { UpperPlanRules.class, TargetRules.class, AdoptionRules.class, DecompositionRules.class, YearlyTargetRules.class, OutlineRules.class,
		NationalNameRules.class })
public class HierarchyRules extends RuleSet {
}
