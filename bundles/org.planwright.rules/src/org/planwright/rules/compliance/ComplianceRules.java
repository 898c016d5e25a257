package org.planwright.rules.compliance;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** All rules on compliance that look at more than one line. */
@ComposedChecks(validators = { FormRules.class })
public class ComplianceRules extends RuleSet {
}
