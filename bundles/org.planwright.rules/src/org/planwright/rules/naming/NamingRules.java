package org.planwright.rules.naming;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** The rules on names. */
@ComposedChecks(validators = { SpellingRules.class, SynonymRules.class, GlossaryRules.class, AbbreviationRules.class, PlaceRules.class })
public class NamingRules extends RuleSet {
}
