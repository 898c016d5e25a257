package org.planwright.rules.compliance;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** All rules on compliance that look at more than one line. */
@ComposedChecks(validators = { FormRules.class, LeftoverRules.class, QuotationRules.class, ReviewMatterRules.class, ProcedureRules.class, StatisticsRules.class,
		InvestmentRules.class })
public class ComplianceRules extends RuleSet {
}
