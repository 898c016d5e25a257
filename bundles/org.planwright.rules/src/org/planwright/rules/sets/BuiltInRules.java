package org.planwright.rules.sets;

import org.eclipse.xtext.validation.ComposedChecks;

/**
 * All rule sets of the product as one validator, so that each element of a plan is dispatched once.
 */
@ComposedChecks(validators = { AttributeRules.class, BaseRules.class, ValueRules.class, QuantityRules.class, ArithmeticRules.class, NumberingRules.class, ProjectRules.class,
		CompletenessRules.class })
public class BuiltInRules extends RuleSet {
}
