package org.planwright.rules.cross;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** All rules that read one part of a plan against another. */
@ComposedChecks(validators = { ScaleRules.class, DuplicateRules.class, SameTargetRules.class, MeasureRules.class, PhaseRules.class, ListRules.class,
		ServiceRules.class })
public class CrossRules extends RuleSet {
}
