package org.planwright.rules.figures;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** The rules on what figures mean beside one another. */
@ComposedChecks(validators = { ShareRules.class, PlausibilityRules.class, ProgressRules.class, ResidueRules.class, StockRules.class, HorizonRules.class })
public class FigureRules extends RuleSet {
}
